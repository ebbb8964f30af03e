import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The editor of one part of the filter, below the chip that opened it.
Popup {
    id: popover

    required property FilterModel filter
    // Where its chip begins, from the bar's left edge.
    property real anchor: 0

    readonly property string kind: filter.kind

    objectName: "filterPopover"
    x: Math.max(0, Math.min(Theme.arabic ? anchor - width : anchor, parent.width - width))
    y: parent.height + Theme.xs
    width: Theme.popoverWidth
    padding: Theme.l
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onClosed: filter.close()
    // A choice that says all closes the editor by itself.
    onKindChanged: {
        if (kind === "")
            close()
    }

    background: Card {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Change the filter")
    }

    contentItem: Loader {
        focus: true
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        sourceComponent: ({ choices: choices, time: times, text: words, more: more })[popover.kind] ?? null
        onLoaded: item.forceActiveFocus()
    }

    Component {
        id: choices

        FilterChoices {
            filter: popover.filter
        }
    }

    Component {
        id: times

        FilterTimes {
            filter: popover.filter
        }
    }

    Component {
        id: words

        FilterText {
            filter: popover.filter
        }
    }

    Component {
        id: more

        FilterMore {
            filter: popover.filter
        }
    }
}
