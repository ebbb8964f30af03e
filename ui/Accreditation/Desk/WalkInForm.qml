import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// What must be known of somebody who is on no list.
ColumnLayout {
    id: form

    required property WalkInModel walkIn

    spacing: Theme.m

    function begin() {
        given.take()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.roomy ? 2 : 1
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        WalkInField {
            id: given

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: "given"
            label: qsTr("Given names, as in the passport")
            text: form.walkIn.entry.given
            wrong: form.walkIn.wrong === name
            onEdited: text => form.walkIn.write(name, text)
        }

        WalkInField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: "family"
            label: qsTr("Family name")
            text: form.walkIn.entry.family
            wrong: form.walkIn.wrong === name
            onEdited: text => form.walkIn.write(name, text)
        }

        WalkInField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: "native"
            label: qsTr("The whole name in its own script")
            text: form.walkIn.entry.native
            wrong: form.walkIn.wrong === name
            onEdited: text => form.walkIn.write(name, text)
        }

        WalkInField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: "function"
            label: qsTr("Function")
            text: form.walkIn.entry["function"]
            wrong: form.walkIn.wrong === name
            onEdited: text => form.walkIn.write(name, text)
        }

        WalkInField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: "document"
            label: qsTr("Number of the passport or police card")
            text: form.walkIn.entry.document
            wrong: form.walkIn.wrong === name
            onEdited: text => form.walkIn.write(name, text)
        }

        WalkInField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: "birth_date"
            label: qsTr("Birth date")
            hint: qsTr("Day/month/year: 29/02/1980")
            text: form.walkIn.entry.birth_date
            wrong: form.walkIn.wrong === name
            onEdited: text => form.walkIn.write(name, text)
        }
    }

    WalkInDelegation {
        Layout.fillWidth: true
        walkIn: form.walkIn
    }

    WalkInChoice {
        Layout.fillWidth: true
        name: "WalkInCategory"
        label: qsTr("Category")
        columns: Theme.roomy ? 3 : 2
        entries: form.walkIn.categories
        onChosen: code => form.walkIn.takeCategory(code)
    }

    WalkInChoice {
        Layout.fillWidth: true
        name: "WalkInLanguage"
        label: qsTr("Language of the person")
        columns: Theme.roomy ? 4 : 2
        entries: form.walkIn.languages
        onChosen: code => form.walkIn.takeLanguage(code)
    }
}
