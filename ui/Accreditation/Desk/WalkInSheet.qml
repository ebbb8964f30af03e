import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// Somebody who is on no list: filled in, compared with the list, registered. Esc goes back one; closing forgets all.
Sheet {
    id: sheet

    required property WalkInModel walkIn

    readonly property bool asking: walkIn.step === "alike"

    name: "walkInDialog"
    objectName: name
    title: asking ? qsTr("Is it one of these?") : qsTr("Not on the list")
    anchors.centerIn: parent
    closePolicy: Popup.NoAutoClose
    width: Math.min(Theme.dialogWidth * Theme.largeScale, parent.width - 2 * Theme.m)
    height: Math.min(implicitHeight, parent.height - 2 * Theme.m)

    onOpened: form.begin()
    onClosed: walkIn.close()

    contentItem: FocusScope {
        id: content

        implicitHeight: head.implicitHeight + column.implicitHeight + foot.implicitHeight + 2 * Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: sheet.walkIn.back()
        // Enter registers from the form alone: nobody is said to be somebody else by a key pressed twice.
        Keys.onReturnPressed: sheet.walkIn.register()
        Keys.onEnterPressed: sheet.walkIn.register()

        readonly property Item focused: Window.activeFocusItem

        onFocusedChanged: {
            if (focused !== null && flick.interactive && within(focused))
                reveal(focused)
        }

        function within(one: Item): bool {
            for (let above = one.parent; above !== null; above = above.parent)
                if (above === column)
                    return true
            return false
        }

        function reveal(one: Item) {
            const top = one.mapToItem(column, 0, 0).y
            const low = Math.max(flick.contentY, top + one.height + Theme.s - flick.height)
            flick.contentY = Math.max(0, Math.min(low, top - Theme.xl))
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.m

            RowLayout {
                id: head

                Layout.fillWidth: true
                spacing: Theme.m

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.xs

                    Words {
                        objectName: "walkInTitle"
                        Layout.fillWidth: true
                        text: sheet.title
                        strong: true
                        font.pixelSize: Theme.lead
                    }

                    Words {
                        Layout.fillWidth: true
                        text: sheet.asking ? qsTr("Compare with the passport. These people are on the list already.") : qsTr("Written down for today only; a supervisor must let the person in.")
                        muted: true
                    }
                }

                QuietButton {
                    objectName: "walkInBackButton"
                    Layout.alignment: Qt.AlignTop
                    text: sheet.asking ? qsTr("Back") : qsTr("Close")
                    keyName: "Esc"
                    onClicked: sheet.walkIn.back()
                }
            }

            Flickable {
                id: flick

                objectName: "walkInFlick"
                Layout.fillWidth: true
                Layout.fillHeight: true
                contentWidth: width
                contentHeight: column.implicitHeight
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                clip: interactive
                ScrollBar.vertical: ScrollBar {
                    policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                }

                ColumnLayout {
                    id: column

                    // The bar stands where lines end.
                    x: flick.interactive && Theme.arabic ? Theme.l : 0
                    width: flick.width - (flick.interactive ? Theme.l : 0)

                    WalkInForm {
                        id: form

                        Layout.fillWidth: true
                        visible: !sheet.asking
                        walkIn: sheet.walkIn
                    }

                    WalkInAlike {
                        Layout.fillWidth: true
                        visible: sheet.asking
                        walkIn: sheet.walkIn
                    }
                }
            }

            ColumnLayout {
                id: foot

                Layout.fillWidth: true
                spacing: Theme.m

                RefusalText {
                    objectName: "walkInNotice"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: [sheet.walkIn.notice, sheet.walkIn.remedy].filter(Boolean).join(" ")
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.m

                    PrimaryButton {
                        objectName: "walkInRegisterButton"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 3
                        enabled: !sheet.walkIn.busy
                        keyName: sheet.asking ? "" : "⏎"
                        text: sheet.walkIn.busy ? qsTr("One moment…") : sheet.asking ? qsTr("It is somebody else: register") : qsTr("Register")
                        onClicked: sheet.go()
                    }

                    QuietButton {
                        objectName: "walkInBeyondButton"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        Layout.preferredHeight: Theme.primaryHeight
                        visible: sheet.walkIn.full
                        enabled: !sheet.walkIn.busy
                        text: qsTr("Go beyond the quota")
                        onClicked: sheet.walkIn.goBeyond()
                    }
                }
            }
        }
    }

    function go() {
        if (asking)
            walkIn.noneOfThem()
        else
            walkIn.register()
    }
}
