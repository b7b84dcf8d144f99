// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_facts_pane.h"

#include "app/customer_service.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/drafts.h"
#include "ui/common/figures.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/fact_line.h"

#include <QVBoxLayout>

namespace accord::ui {
namespace {

const std::map<std::string, std::vector<const char *>> &enumValues() {
    static const std::map<std::string, std::vector<const char *>> kValues = {
        {"kind", {"end_consumer", "business", "distributor", "franchisee", "retailer", "internal"}},
        {"format",
         {"", "department_store", "supermarket", "hypermarket", "convenience", "specialty",
          "brand_store", "shopping_centre", "warehouse_club", "appliance_mall", "chain",
          "independent", "other"}},
        {"settlement", {"", "urban", "rural"}},
        {"stage",
         {"", "breakthrough", "consolidation", "growth", "harvest", "defence", "hibernation",
          "suspension"}},
        {"key_account", {"none", "candidate", "key_account", "former"}}};
    return kValues;
}

bool isLong(const QString &key) {
    return key.startsWith(QLatin1String("story_")) || key == QLatin1String("notes");
}

FactChoices choicesFor(PageContext &context, const std::string &key) {
    FactChoices choices;
    if (const auto found = enumValues().find(key); found != enumValues().end()) {
        for (const char *value : found->second) {
            const QString word = QLatin1String(value);
            choices.emplace_back(word, word.isEmpty()
                                           ? Figures::none()
                                           : CustomerText::word(QString::fromStdString(key), word));
        }
    } else if (key == "owner") {
        choices.emplace_back(QString(), CustomerFactsPane::tr("(nobody)"));
        for (const domain::User &user : app::TeamService(context.app()).list()) {
            if (user.active) {
                choices.emplace_back(QString::fromStdString(user.code),
                                     QString::fromStdString(user.name));
            }
        }
    } else if (key == "account_level") {
        choices = {{QStringLiteral("true"), CustomerFactsPane::tr("yes")},
                   {QStringLiteral("false"), CustomerFactsPane::tr("no")}};
    }
    return choices;
}

QString storedText(const nlohmann::ordered_json &value) {
    if (value.is_null()) {
        return {};
    }
    if (value.is_array()) {
        QStringList parts;
        for (const auto &part : value) {
            parts << QString::fromStdString(part.get<std::string>());
        }
        return parts.join(QStringLiteral(", "));
    }
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

} // namespace

CustomerFactsPane::CustomerFactsPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context) {
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kSideInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(2));
    addGroup(*layout, tr("Master data"),
             {"key_account", "kind", "format", "sales_area", "settlement", "stage", "owner",
              "opened_on"});
    addGroup(*layout, tr("Place"), {"province", "city", "district", "address"});
    addGroup(*layout, tr("Identity"),
             {"name", "short_name", "parent", "account_level", "tax_number", "website", "tags"});
    addGroup(*layout, tr("Story"),
             {"chain_place", "story_past", "story_present", "story_outlook", "notes"});
    layout->addStretch();
}

void CustomerFactsPane::addGroup(QVBoxLayout &layout, const QString &title,
                                 const std::vector<const char *> &keys) {
    if (!m_lines.empty()) {
        layout.addSpacing(m_context.theme.px(10));
        layout.addWidget(makeHairline());
        layout.addSpacing(m_context.theme.px(10));
    }
    layout.addWidget(makeLabel(LabelKind::Section, title));
    for (const char *key : keys) {
        const QString name = QLatin1String(key);
        auto *line = new FactLine(m_context.theme, name, CustomerText::field(name),
                                  choicesFor(m_context, key),
                                  isLong(name) ? FactText::Lines : FactText::Line);
        layout.addWidget(line);
        m_lines.push_back(line);
        connect(line, &FactLine::entered, this,
                [this, line](const QString &text) { save(*line, text); });
        connect(line, &FactLine::typed, this,
                [this, line](const QString &text) { keepDraft(*line, text); });
        connect(line, &FactLine::left, this,
                [this, line] { m_context.drafts.drop(draftKey(*line)); });
    }
}

QString CustomerFactsPane::shown(const QString &key) const {
    const auto &value = m_document.at(key.toStdString());
    const QString stored = storedText(value);
    if (stored.isEmpty()) {
        return Figures::none();
    }
    for (const auto &[word, text] : choicesFor(m_context, key.toStdString())) {
        if (word == stored) {
            return text;
        }
    }
    return key == QLatin1String("sales_area")
               ? tr("%1 m²").arg(m_context.figures.count(stored.toLongLong()))
               : stored;
}

void CustomerFactsPane::show(const domain::Customer &customer,
                             const nlohmann::ordered_json &document) {
    const bool mayEdit =
        app::demand(m_context.app(), domain::Action::EditCustomer, customer.owner).has_value();
    m_document = document;
    for (FactLine *line : m_lines) {
        const auto found = document.find(line->key().toStdString());
        line->setVisible(found != document.end());
        // What is being typed stays while its field is as it was.
        const bool isOther = m_code != customer.code || !line->isEditing();
        if (found != document.end() && (isOther || line->stored() != storedText(*found))) {
            line->show(shown(line->key()), storedText(*found));
            line->setReadOnly(!mayEdit);
        }
    }
    m_code = customer.code;
    m_version = customer.version;
}

void CustomerFactsPane::startEditing() {
    if (!m_lines.empty()) {
        m_lines.front()->startEditing();
    }
}

QString CustomerFactsPane::draftKey(const FactLine &line) const {
    return QStringLiteral("customers/%1/fact/%2").arg(QString::fromStdString(m_code), line.key());
}

void CustomerFactsPane::keepDraft(const FactLine &line, const QString &text) {
    const QString code = QString::fromStdString(m_code);
    Draft draft;
    draft.key = draftKey(line);
    draft.place = {QStringLiteral("customers"), code, {}};
    draft.title = QStringLiteral("%1, %2").arg(CustomerText::field(line.key()), code);
    draft.content = {{QStringLiteral("tab"), QStringLiteral("facts")},
                     {QStringLiteral("key"), line.key()},
                     {QStringLiteral("text"), text}};
    m_context.drafts.keep(draft);
}

void CustomerFactsPane::takeUp(const QVariantMap &draft) {
    const QString key = draft.value(QStringLiteral("key")).toString();
    for (FactLine *line : m_lines) {
        if (line->key() == key) {
            line->takeUp(draft.value(QStringLiteral("text")).toString());
        }
    }
}

void CustomerFactsPane::save(FactLine &line, const QString &text) {
    const auto done = m_context.actions.attempt([&] {
        return app::CustomerService(m_context.app())
            .set(m_code, {{line.key().toStdString(), text.toStdString()}}, m_version);
    });
    if (!done) {
        line.showError(m_context.actions.words().sentence(done.error()));
        return;
    }
    m_context.actions.noteSaved();
    for (const base::Error &warning : done->warnings) {
        m_context.navigator.note(m_context.actions.words().sentence(warning));
    }
    line.stopEditing();
    Q_EMIT saved();
}

} // namespace accord::ui
