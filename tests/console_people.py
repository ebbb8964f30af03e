"""The people of the console's test house: 60 delegates in 12 delegations, with names of many scripts and lengths."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5

from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind, Vetting

_SPACE = UUID("b3f1b5f0-8a3c-4a58-9d0b-0c0d1a6f2e11")


def uid(name: str) -> UUID:
    """Return the same id for the same name in every run."""
    return uuid5(_SPACE, name)


def _delegation(order: int, code: str, colours: tuple[str, ...], *names: str) -> Delegation:
    kind = {10: DelegationKind.OBSERVER, 11: DelegationKind.ORGANISATION, 12: DelegationKind.SECRETARIAT}
    territory = "" if order > 10 else {"PSE": "PS"}.get(code, code[:2])
    return Delegation(
        uid(code), code, LocalNames(*names), kind.get(order, DelegationKind.MEMBER), order, territory, colours
    )


DELEGATIONS = (
    _delegation(1, "MAR", ("#c1272d", "#006233"), "Morocco", "Maroc", "Marruecos", "المغرب"),
    _delegation(2, "NGA", ("#008751", "#ffffff"), "Nigeria", "Nigéria", "Nigeria", "نيجيريا"),
    _delegation(
        3,
        "BOL",
        ("#d52b1e", "#f9e300", "#007934"),
        "Bolivia (Plurinational State of)",
        "Bolivie (État plurinational de)",
        "Bolivia (Estado Plurinacional de)",
        "بوليفيا (دولة متعددة القوميات)",
    ),
    _delegation(4, "IND", ("#ff9933", "#ffffff", "#138808"), "India", "Inde", "India", "الهند"),
    _delegation(5, "GRC", ("#0d5eaf", "#ffffff"), "Greece", "Grèce", "Grecia", "اليونان"),
    _delegation(6, "JPN", ("#ffffff", "#bc002d"), "Japan", "Japon", "Japón", "اليابان"),
    _delegation(7, "UKR", ("#0057b7", "#ffd700"), "Ukraine", "Ukraine", "Ucrania", "أوكرانيا"),
    _delegation(8, "FRA", ("#0055a4", "#ffffff", "#ef4135"), "France", "France", "Francia", "فرنسا"),
    _delegation(9, "TON", ("#c10000", "#ffffff"), "Tonga", "Tonga", "Tonga", "تونغا"),
    _delegation(10, "PSE", ("#000000", "#ffffff", "#009736"), "Palestine", "Palestine", "Palestina", "فلسطين"),
    _delegation(
        11,
        "WCO",
        (),
        "World Customs Organization, Regional Liaison Office for the Middle East and North Africa",
        "Organisation mondiale des douanes",
        "Organización Mundial de Aduanas",
        "منظمة الجمارك العالمية",
    ),
    _delegation(12, "SEC", (), "Secretariat", "Secrétariat", "Secretaría", "الأمانة"),
)  # fmt: skip
CATEGORIES = (
    Category(uid("head"), "head", LocalNames("Head of delegation", "Chef de délégation", "Jefe de delegación", "رئيس الوفد"), "#7a1f3d", 1, frozenset({1, 2, 3})),
    Category(uid("delegate"), "delegate", LocalNames("Delegate", "Délégué", "Delegado", "مندوب"), "#173f8f", 2, frozenset({1, 2, 3})),
    Category(uid("staff"), "staff", LocalNames("Staff", "Personnel", "Personal", "موظف"), "#4b5565", 3, frozenset({1, 3, 4})),
)  # fmt: skip

# Given, family, title, native; the first of each delegation is its head.
_NAMES: tuple[tuple[tuple[str, str, str, str], ...], ...] = (
    (("Amina", "El Fassi", "Dr.", "الدكتورة أمينة الفاسي"), ("Youssef", "Benali", "", "يوسف بنعلي"),
     ("Khadija", "Ouazzani", "", "خديجة الوزاني"), ("Omar", "Tazi", "", "عمر التازي"), ("Salma", "Idrissi", "", "سلمى الإدريسي")),
    (("Rosemary", "Okafor", "", ""), ("Emeka", "Nwosu", "", ""), ("Ngozi", "Adeyemi", "", ""), ("John", "Smith", "", ""),
     ("Chidi", "Eze", "", "")),
    (("Wolfeschlegelsteinhausenbergerdorff Maria del Carmen Concepción",
      "Fernández de Córdoba y Gutiérrez-Oyarzábal von und zu Hohenlohe", "H.E. Ambassador", ""),
     ("Juan", "Mamani", "", ""), ("Elena", "Quispe", "", ""), ("John", "Smith", "", ""), ("Luis", "Arce Vargas", "", "")),
    (("Priya", "Raghunathan", "", "प्रिया रघुनाथन"), ("Arjun", "Mehta", "", "अर्जुन मेहता"), ("Kavita", "Iyer", "", ""),
     ("John", "Smith", "", ""), ("Ravi", "", "", "ரவி")),
    (("Sofia", "Papadopoulou", "", "Σοφία Παπαδοπούλου"), ("Nikos", "Georgiou", "", "Νίκος Γεωργίου"),
     ("Eleni", "Kastrinaki", "", ""), ("Dimitris", "Vlachos", "", ""), ("Maria", "Stathopoulou", "", "")),
    (("Haruto", "Takahashi", "", "高橋 陽斗"), ("Yui", "Nakamura", "", "中村 結衣"), ("Ren", "Ito", "", ""),
     ("Sakura", "Yamamoto", "", ""), ("Kenji", "Mori", "", "")),
    (("Olena", "Kovalenko", "", "Олена Коваленко"), ("Andriy", "Shevchuk", "", "Андрій Шевчук"), ("Iryna", "Bondar", "", ""),
     ("Taras", "Melnyk", "", ""), ("Oksana", "Lysenko", "", "")),
    (("Claire", "de La Rochefoucauld-Bayers", "Mme", ""), ("Hugo", "Lefèvre", "", ""), ("Inès", "Moreau", "", ""),
     ("Jules", "Girard", "", ""), ("Zoé", "Perrin", "", "")),
    (("Siosaia", "Fonua", "", ""), ("Mele", "Taufa", "", ""), ("Sione", "Havili", "", ""), ("Ana", "Latu", "", ""),
     ("Tevita", "Moala", "", "")),
    (("Layla", "Haddad", "", "ليلى حداد"), ("Karim", "Nasser", "", "كريم ناصر"), ("Rania", "Saleh", "", ""),
     ("Sami", "Khoury", "", ""), ("Dina", "Awad", "", "")),
    (("Ingrid", "Sørensen", "", ""), ("Paul", "Müller", "", ""), ("Grace", "Kim", "", ""), ("Tomás", "Silva", "", ""),
     ("Aïcha", "Traoré", "", "")),
    (("Victor", "Stone", "", ""), ("Mira", "Novak", "", ""), ("Peter", "Lund", "", ""), ("Fatou", "Diop", "", ""),
     ("Liam", "O’Brien", "", "")),
)  # fmt: skip


def _delegates() -> tuple[Delegate, ...]:
    made = []
    for order, (sent_by, names) in enumerate(zip(DELEGATIONS, _NAMES, strict=True)):
        for place, (given, family, title, native) in enumerate(names):
            number = 1001 + order * 5 + place
            category = CATEGORIES[2 if sent_by.code == "SEC" else 0 if place == 0 else 1]
            made.append(
                Delegate(
                    uid(f"delegate-{number}"),
                    number,
                    PersonName(given, family, title, native),
                    sent_by.id,
                    category.id,
                    "Director of International Police Cooperation" if place == 0 else "",
                    birth_date=date(1960 + (number * 7) % 40, 1 + number % 12, 1 + number % 28),
                    vetting=Vetting.PENDING if number in {1018, 1043} else Vetting.CLEARED,
                    document=f"P{number * 7919:08d}",
                    zones_added=frozenset({4}) if number == 1007 else frozenset(),
                )
            )
    return tuple(made)


DELEGATES = _delegates()
