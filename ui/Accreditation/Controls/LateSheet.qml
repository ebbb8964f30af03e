import QtQuick
import Accreditation.Theme

// A dialog that is made when the window has settled, or when it is first wanted: none is needed for the first picture.
Loader {
    id: late

    required property url file
    required property var models

    property bool due: Theme.settled

    onDueChanged: {
        if (due)
            made()
    }

    function made(): var {
        if (item === null)
            setSource(file, models)
        return item
    }

    function open() {
        made().open()
    }

    function close() {
        if (item !== null)
            item.close()
    }
}
