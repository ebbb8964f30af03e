import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The person the verdict is about, or what the desk is for while nobody is there.
Card {
    id: panel

    required property PersonModel person
    required property VerdictModel verdict

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
        visible: panel.person.known
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {
            policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        PersonCard {
            id: card

            width: flick.width - (flick.interactive ? Theme.l : 0)
            height: flick.contentHeight
            person: panel.person
            also: panel.verdict.also
        }
    }

    WelcomeCard {
        anchors.fill: parent
        anchors.margins: Theme.xl
        visible: !panel.person.known
        outcome: panel.verdict.outcome
    }
}
