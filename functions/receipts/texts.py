"""The words on a receipt, by language."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from domain.languages import language_of
from domain.receipts.model import ReceiptMethod


class ReceiptTexts(Struct, frozen=True, kw_only=True):
    """The words of one language, and the patterns of amounts and percentages."""

    title: str
    number: str
    date: str
    payment: str
    methods: Mapping[ReceiptMethod, str]
    customer: str
    description: str
    quantity: str
    tax: str
    amount: str
    total: str
    booking_total: str
    paid_before: str
    due: str
    taxes: str
    rate: str
    net: str
    gross: str
    tax_id: str
    test_notice: str
    money: str
    percent: str


_TEXTS: Mapping[str, ReceiptTexts] = MappingProxyType(
    {
        "en": ReceiptTexts(
            title="Receipt",
            number="Number",
            date="Date",
            payment="Paid by",
            methods={"card": "Card", "cash": "Cash", "transfer": "Bank transfer"},
            customer="Received from",
            description="Description",
            quantity="Quantity",
            tax="Tax",
            amount="Amount in {currency}",
            total="Amount paid",
            booking_total="Total price",
            paid_before="Paid before",
            due="Balance due",
            taxes="Taxes included",
            rate="Rate",
            net="Net",
            gross="Gross",
            tax_id="Tax ID",
            test_notice="Test receipt. No payment was made.",
            money="{currency}\xa0{amount}",
            percent="{percent}%",
        ),
        "de": ReceiptTexts(
            title="Quittung",
            number="Nummer",
            date="Datum",
            payment="Zahlungsart",
            methods={"card": "Karte", "cash": "Bar", "transfer": "Überweisung"},
            customer="Erhalten von",
            description="Beschreibung",
            quantity="Menge",
            tax="MwSt.",
            amount="Betrag in {currency}",
            total="Bezahlter Betrag",
            booking_total="Gesamtpreis",
            paid_before="Bereits bezahlt",
            due="Noch zu zahlen",
            taxes="Enthaltene Mehrwertsteuer",
            rate="Satz",
            net="Netto",
            gross="Brutto",
            tax_id="Steuernummer",
            test_notice="Testquittung. Es wurde nichts bezahlt.",
            money="{amount}\xa0{currency}",
            percent="{percent}\xa0%",
        ),
        "fr": ReceiptTexts(
            title="Reçu",
            number="Numéro",
            date="Date",
            payment="Mode de paiement",
            methods={"card": "Carte", "cash": "Espèces", "transfer": "Virement"},
            customer="Reçu de",
            description="Désignation",
            quantity="Quantité",
            tax="TVA",
            amount="Montant en {currency}",
            total="Montant payé",
            booking_total="Prix total",
            paid_before="Déjà payé",
            due="Reste à payer",
            taxes="TVA incluse",
            rate="Taux",
            net="Hors taxe",
            gross="Toutes taxes comprises",
            tax_id="Numéro fiscal",
            test_notice="Reçu de test. Aucun paiement n\u2019a été effectué.",
            money="{amount}\xa0{currency}",
            percent="{percent}\xa0%",
        ),
        "it": ReceiptTexts(
            title="Ricevuta",
            number="Numero",
            date="Data",
            payment="Pagamento",
            methods={"card": "Carta", "cash": "Contanti", "transfer": "Bonifico"},
            customer="Ricevuto da",
            description="Descrizione",
            quantity="Quantità",
            tax="IVA",
            amount="Importo in {currency}",
            total="Importo pagato",
            booking_total="Prezzo totale",
            paid_before="Già pagato",
            due="Saldo da pagare",
            taxes="IVA inclusa",
            rate="Aliquota",
            net="Imponibile",
            gross="Totale",
            tax_id="Partita IVA",
            test_notice="Ricevuta di prova. Non è stato effettuato alcun pagamento.",
            money="{amount}\xa0{currency}",
            percent="{percent}%",
        ),
        "es": ReceiptTexts(
            title="Recibo",
            number="Número",
            date="Fecha",
            payment="Forma de pago",
            methods={"card": "Tarjeta", "cash": "Efectivo", "transfer": "Transferencia"},
            customer="Recibido de",
            description="Descripción",
            quantity="Cantidad",
            tax="IVA",
            amount="Importe en {currency}",
            total="Importe pagado",
            booking_total="Precio total",
            paid_before="Pagado anteriormente",
            due="Pendiente de pago",
            taxes="IVA incluido",
            rate="Tipo",
            net="Base imponible",
            gross="Total",
            tax_id="NIF",
            test_notice="Recibo de prueba. No se ha realizado ningún pago.",
            money="{amount}\xa0{currency}",
            percent="{percent}\xa0%",
        ),
    }
)


def texts_of(locale: str) -> ReceiptTexts:
    """Return the words for a language tag with texts (`domain.languages`)."""
    return _TEXTS[language_of(locale)]
