import QtQuick
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The person the verdict is about, or what the desk is for while nobody is there.
Card {
    id: panel

    required property PersonModel person
    required property VerdictModel verdict
    required property DeskModel desk
    required property ActionsModel actions
    required property CameraFeed feed

    readonly property bool comparing: actions.step === "same_person"

    objectName: "personPanel"
    clip: true

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.l
        anchors.topMargin: Theme.m
        anchors.bottomMargin: Theme.m
        contentWidth: width
        contentHeight: Math.max(height, card.implicitHeight)
        interactive: contentHeight > height
        visible: panel.person.known && !panel.comparing
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: T.ScrollBar {
            policy: flick.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
            visible: flick.interactive
            implicitWidth: Theme.s
            contentItem: Rectangle {
                radius: Theme.xs
                color: Theme.edge
            }
        }

        // Made once the window has settled, so that neither its first picture nor the first verdict waits for it.
        Loader {
            id: card

            active: Theme.settled || panel.person.known
            width: flick.width - (flick.interactive ? Theme.l : 0)
            height: flick.contentHeight
            sourceComponent: PersonCard {
                person: panel.person
                also: panel.verdict.also
            }
        }
    }

    // Made when it is first asked: most people are never compared.
    Loader {
        anchors.fill: parent
        anchors.margins: Theme.l
        active: panel.comparing
        sourceComponent: SamePersonCard {
            person: panel.person
            desk: panel.desk
            actions: panel.actions
            feed: panel.feed
        }
    }

    WelcomeCard {
        anchors.fill: parent
        anchors.margins: Theme.xl
        visible: !panel.person.known
        outcome: panel.verdict.outcome
    }
}
