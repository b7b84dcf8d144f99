// SPDX-License-Identifier: GPL-3.0-or-later
// What forms and lists call a field is understood when somebody writes it over a column.
#include "app/record_rows.h"
#include "io/column_words.h"
#include "support/catch.h"
#include "support/ui_window_desk.h"
#include "ui/customers/contact_form.h"
#include "ui/customers/customer_source.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/money_forms.h"
#include "ui/visits/visit_source.h"

#include <map>

using namespace accord;
using io::ImportKind;

namespace {

// How many were compared: 0 for what no import brings.
int checkHeading(ImportKind kind, const std::string &field, const QString &title) {
    const auto &fields = io::importFields(kind);
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
        return 0;
    }
    INFO(io::importKindCode(kind) << ", " << field << ": " << title.toStdString());
    CHECK(io::fieldsOfHeader(kind, {title.toStdString()}).front() == field);
    return 1;
}

int checkForm(ImportKind kind, const ui::RecordForm &form) {
    int compared = 0;
    for (const ui::FormField &field : form.fields) {
        std::string key = field.key.toStdString();
        for (const std::string unit : {"_fen", "_milli", "_bp"}) {
            key = key.ends_with(unit) ? key.substr(0, key.size() - unit.size()) : key;
        }
        compared += checkHeading(kind, key, field.title);
    }
    CHECK(compared > 1);
    return compared;
}

} // namespace

TEST_CASE("the labels of forms and the columns of lists are headings of an import") {
    test::WindowDesk desk;
    ui::PageContext &page = desk.desk.page();
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        INFO(language);
        int compared = 0;
        desk.languages.use(QLatin1String(language), page.theme, page.figures, page.actions);
        compared += checkForm(ImportKind::Contacts, ui::contactForm(page, "KA-0001", nullptr, {}));
        compared += checkForm(ImportKind::Receivables, ui::invoiceForm(page, "KA-0001", nullptr));
        compared += checkForm(ImportKind::Stock, ui::stockForm(page, "KA-0001"));
        compared += checkForm(ImportKind::MustHaves, ui::mustHaveForm(page, "KA-0001", nullptr));
        compared += checkForm(ImportKind::ServiceFacts, ui::serviceForm(page, "KA-0001", nullptr));
        for (const std::string_view field : io::importFields(ImportKind::Customers)) {
            const auto key = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
            const QString title = ui::CustomerText::field(key);
            if (title != key) {
                compared += checkHeading(ImportKind::Customers, std::string(field), title);
            }
        }
        const std::map<QString, std::string> visitFields{{"customer", "customer_name"},
                                                         {"day", "date"},
                                                         {"time", "at"},
                                                         {"state", "state"},
                                                         {"kind", "kind"},
                                                         {"who", "owner"},
                                                         {"purpose", "purpose"},
                                                         {"result", "result"},
                                                         {"next", "next_visit"},
                                                         {"with", "partner"}};
        const ui::VisitSource visits(page.figures, {});
        for (const ui::ListColumn &column : visits.columns()) {
            const auto field = visitFields.find(column.id);
            if (field != visitFields.end()) {
                compared += checkHeading(ImportKind::Visits, field->second, column.title);
            }
        }
        CHECK(compared > 50);
    }
}
