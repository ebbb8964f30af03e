import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// What opens over the desk's page: each made late, and opened and closed as its model says.
Item {
    id: sheets

    required property DeskPage page

    function search() {
        searching.open()
    }

    function menu() {
        looks.open()
    }

    function printers() {
        printing.show()
    }

    function helpCases() {
        if (page.helpCases !== null)
            calls.open()
    }

    function explain(part: var) {
        health.explain(part)
    }

    Connections {
        target: sheets.page.desk

        function onSearchWanted() {
            searching.open()
        }

        function onReplaceWanted() {
            replacing.open()
        }

        function onUnreadWanted() {
            unread.open()
        }

        function onStepChanged() {
            if (sheets.page.actions.step !== "check_badge")
                unread.close()
        }

        function onScanned() {
            searching.close()
        }
    }

    Connections {
        target: sheets.page.override

        function onChanged() {
            if (sheets.page.override.step === "")
                exception.close()
            else
                exception.open()
        }
    }

    Connections {
        target: sheets.page.walkIn

        function onChanged() {
            if (sheets.page.walkIn.step === "")
                newcomer.close()
            else
                newcomer.open()
        }
    }

    Connections {
        target: sheets.page.helpCases

        function onTook() {
            calls.close()
        }
    }

    Connections {
        target: sheets.page.signIn

        function onUpChanged() {
            for (const sheet of [searching, looks, health, exception, replacing, unread, printing, newcomer, calls])
                sheet.close()
        }
    }

    LateSheet {
        id: searching

        file: Qt.resolvedUrl("SearchDialog.qml")
        models: ({ people: sheets.page.people, page: sheets.page })
    }

    LateSheet {
        id: looks

        file: Qt.resolvedUrl("MenuDialog.qml")
        models: ({ about: sheets.page.about, signIn: sheets.page.signIn, page: sheets.page })
    }

    Connections {
        target: looks.item

        function onPrintersWanted() {
            printing.show()
        }
    }

    Connections {
        target: health.item

        function onPrintersWanted() {
            printing.show()
        }
    }

    LateSheet {
        id: printing

        due: Theme.settled && sheets.page.printing !== null
        file: Qt.resolvedUrl("PrintersDialog.qml")
        models: ({ printing: sheets.page.printing })

        function show() {
            if (sheets.page.printing !== null)
                open()
        }
    }

    LateSheet {
        id: exception

        file: Qt.resolvedUrl("../People/OverrideSheet.qml")
        models: ({ override: sheets.page.override, feed: sheets.page.feed })
    }

    LateSheet {
        id: replacing

        file: Qt.resolvedUrl("../People/ReplaceSheet.qml")
        models: ({ desk: sheets.page.desk, actions: sheets.page.actions })
    }

    LateSheet {
        id: unread

        file: Qt.resolvedUrl("../People/UnreadSheet.qml")
        models: ({ desk: sheets.page.desk, actions: sheets.page.actions })
    }

    LateSheet {
        id: newcomer

        file: Qt.resolvedUrl("WalkInSheet.qml")
        models: ({ walkIn: sheets.page.walkIn })
    }

    LateSheet {
        id: calls

        due: Theme.settled && sheets.page.helpCases !== null
        file: Qt.resolvedUrl("HelpCasesSheet.qml")
        models: ({ helpCases: sheets.page.helpCases })
    }

    LateSheet {
        id: health

        file: Qt.resolvedUrl("HealthDialog.qml")
        models: ({ strip: sheets.page.strip })

        function explain(part: var) {
            made().explain(part)
        }
    }
}
