import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One thing to do at a time: show a card, type a PIN, unlock, or make the first admin.
FocusScope {
    id: page

    required property SignInModel signIn
    property CameraFeed feed: null

    readonly property string step: signIn.step
    readonly property bool asksCard: step === "card"

    objectName: "signInPage"
    Accessible.role: Accessible.Dialog
    Accessible.name: signIn.title

    onStepChanged: enter()
    Keys.onEscapePressed: signIn.back()
    Keys.onReturnPressed: signIn.done()
    Keys.onEnterPressed: signIn.done()

    function enter() {
        if (!visible)
            return
        if (signIn.hasPad)
            pad.forceActiveFocus()
        else if (step === "locked")
            lock.forceActiveFocus()
        else if (step === "admin")
            admin.forceActiveFocus()
        else
            page.forceActiveFocus()
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.xl)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(Theme.signInWidth, flick.width - 2 * Theme.l)
            spacing: Theme.l

            Sign {
                Layout.alignment: Qt.AlignHCenter
                visible: !page.signIn.hasPad && page.step !== "admin_card" && page.step !== "admin"
                name: page.step === "locked" ? "lock" : page.step === "changed" ? "tick" : "badge"
                colour: Theme.accent
                side: Theme.vast
            }

            Words {
                objectName: "signInTitle"
                Layout.fillWidth: true
                text: page.signIn.title
                strong: true
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                objectName: "signInText"
                Layout.fillWidth: true
                text: page.signIn.text
                muted: true
                horizontalAlignment: Text.AlignHCenter
            }

            CardView {
                Layout.alignment: Qt.AlignHCenter
                visible: page.asksCard && page.feed !== null && page.feed.live
                feed: page.feed
            }

            RefusalText {
                objectName: "signInNotice"
                Layout.fillWidth: true
                visible: !page.signIn.hasPad && text !== ""
                text: [page.signIn.notice, page.signIn.remedy].filter(Boolean).join(" ")
            }

            Words {
                objectName: "signInBusy"
                Layout.fillWidth: true
                visible: page.signIn.busy
                text: qsTr("Reading the card…")
                horizontalAlignment: Text.AlignHCenter
            }

            PinPad {
                id: pad

                Layout.alignment: Qt.AlignHCenter
                visible: page.signIn.hasPad
                pin: page.signIn.pin
            }

            LockPanel {
                id: lock

                Layout.fillWidth: true
                visible: page.step === "locked"
                signIn: page.signIn
            }

            FirstAdminPanel {
                id: admin

                Layout.fillWidth: true
                visible: page.step === "admin"
                admin: page.signIn.admin
            }

            AdminCardPanel {
                Layout.fillWidth: true
                visible: page.step === "admin_card"
                admin: page.signIn.admin
            }

            PrimaryButton {
                objectName: "signInDoneButton"
                Layout.fillWidth: true
                visible: page.step === "changed" || page.step === "admin_card"
                text: page.step === "changed" ? qsTr("Go on") : qsTr("I have kept the card")
                onClicked: page.signIn.done()
            }

            QuietButton {
                objectName: "haveCardButton"
                Layout.alignment: Qt.AlignHCenter
                visible: page.step === "admin"
                plain: true
                text: qsTr("I have a card already")
                onClicked: page.signIn.begin()
            }

            QuietButton {
                objectName: "setUpAdminButton"
                Layout.alignment: Qt.AlignHCenter
                visible: page.asksCard && page.signIn.needsAdmin
                plain: true
                text: qsTr("Set up the first admin")
                onClicked: page.signIn.setUpAdmin()
            }

            QuietButton {
                objectName: "signInBackButton"
                Layout.alignment: Qt.AlignHCenter
                visible: page.signIn.canGoBack
                text: qsTr("Back")
                keyName: "Esc"
                onClicked: page.signIn.back()
            }
        }
    }
}
