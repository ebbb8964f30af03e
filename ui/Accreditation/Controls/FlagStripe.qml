import QtQuick
import Accreditation.Theme

// The colours of a delegation's flag as a ribbon: bands in a flag's shape would be another country's flag.
Row {
    id: stripe

    property var colours: []

    visible: colours.length > 0
    width: Theme.xxl
    height: Theme.s
    Accessible.ignored: true

    Repeater {
        model: stripe.colours

        Rectangle {
            required property string modelData

            width: stripe.width / stripe.colours.length
            height: stripe.height
            color: modelData
            border.width: Theme.hair
            border.color: Theme.outline
        }
    }
}
