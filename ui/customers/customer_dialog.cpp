// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_dialog.h"

#include "app/customer_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/customer_field.h"
#include "ui/common/drafts.h"
#include "ui/common/field_words.h"
#include "ui/common/form_leaving.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_fields.h"
#include "ui/customers/customer_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 520;
constexpr int kFormHeight = 470;

} // namespace

CustomerDialog::CustomerDialog(PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_warning(makeLabel(LabelKind::Body)),
      m_general(makeLabel(LabelKind::Error)) {
    setObjectName(QStringLiteral("customer_dialog"));
    setWindowTitle(tr("New customer"));
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    // The buttons stay on the screen, however much is wrong with the fields.
    auto *fields = new QWidget;
    build(*fields);
    auto *area = new QScrollArea;
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(
        std::min(context.theme.px(kFormHeight), screen()->availableGeometry().height() / 2));
    setGround(*fields, "surface");
    layout->addWidget(area, 1);
    m_general->setWordWrap(true);
    m_general->hide();
    layout->addWidget(m_general);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = makeButton(QStringLiteral("customer_cancel"), ButtonKind::Plain, tr("Cancel"));
    auto *save =
        makeButton(QStringLiteral("customer_save"), ButtonKind::Primary, tr("Save customer"));
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &CustomerDialog::giveUp);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    m_entries[QStringLiteral("code")].field->setFocus();
}

void CustomerDialog::build(QWidget &fields) {
    auto *form = new QFormLayout(&fields);
    form->setContentsMargins(0, 0, m_context.theme.px(12), 0);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addLine(*form, QStringLiteral("code"));
    QLineEdit *name = addLine(*form, QStringLiteral("name"));
    connect(name, &QLineEdit::editingFinished, this, &CustomerDialog::warnOfDuplicates);
    setLabelKind(*m_warning, "warning");
    m_warning->setWordWrap(true);
    m_warning->hide();
    form->addRow(QString(), m_warning);
    for (const char *key : {"short_name", "parent", "province", "city"}) {
        addLine(*form, QString::fromLatin1(key));
    }
    for (const char *key : {"kind", "format", "stage", "key_account", "owner"}) {
        addBox(*form, QString::fromLatin1(key));
    }
    addLine(*form, QStringLiteral("opened_on"))->setPlaceholderText(tr("2026-03-01"));
    addLine(*form, QStringLiteral("tax_number"));
}

QString CustomerDialog::typed(const Entry &entry) {
    if (const auto *box = qobject_cast<const QComboBox *>(entry.field)) {
        return box->currentData().toString();
    }
    if (const auto *customer = qobject_cast<const CustomerField *>(entry.field)) {
        return customer->code();
    }
    return static_cast<const QLineEdit *>(entry.field)->text().trimmed();
}

void CustomerDialog::write(const Entry &entry, const QString &value) {
    if (auto *box = qobject_cast<QComboBox *>(entry.field)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else if (auto *customer = qobject_cast<CustomerField *>(entry.field)) {
        customer->setCode(value);
    } else {
        static_cast<QLineEdit *>(entry.field)->setText(value);
    }
}

void CustomerDialog::beginAs(const nlohmann::ordered_json &other) {
    for (const char *key : {"name", "short_name", "parent", "province", "city", "kind", "format",
                            "stage", "key_account", "owner"}) {
        if (const auto found = other.find(key); found != other.end() && found->is_string()) {
            write(m_entries[QLatin1String(key)], QString::fromStdString(found->get<std::string>()));
        }
    }
    for (const char *key : {"district", "settlement", "sales_area", "tags", "website"}) {
        const auto found = other.find(key);
        if (found != other.end() && !found->is_null() && !found->empty()) {
            m_more[key] = *found;
        }
    }
    warnOfDuplicates();
}

void CustomerDialog::add(QFormLayout &form, const QString &key, QWidget *field) {
    const QString title = CustomerText::field(key);
    field->setObjectName(QStringLiteral("customer_") + key);
    field->setAccessibleName(title);
    QLabel *label = makeLabel(LabelKind::Muted, title);
    label->setBuddy(field);
    QLabel *error = makeLabel(LabelKind::Error);
    error->setObjectName(QStringLiteral("error_") + key);
    error->setWordWrap(true);
    error->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(m_context.theme.px(2));
    column->addWidget(field);
    column->addWidget(error);
    form.addRow(label, column);
    m_entries.insert(key, {field, error});
}

QLineEdit *CustomerDialog::addLine(QFormLayout &form, const QString &key) {
    auto *customer = key == QLatin1String("parent")
                         ? new CustomerField(m_context, key, CustomerText::field(key))
                         : nullptr;
    auto *line = customer != nullptr ? customer : new QLineEdit;
    if (customer != nullptr) { // chosen from what drops down
        connect(customer, &CustomerField::changed, this, &CustomerDialog::keepDraft);
    }
    add(form, key, line);
    connect(line, &QLineEdit::textEdited, this, &CustomerDialog::keepDraft);
    return line;
}

QComboBox *CustomerDialog::addBox(QFormLayout &form, const QString &key) {
    auto *box = new QComboBox;
    const bool isOwner = key == QLatin1String("owner");
    fillChoices(*box, isOwner ? customerOwners(m_context.app()) : customerChoices(key));
    const QString first = isOwner ? QString::fromStdString(m_context.app().actor.code)
                          : key == QLatin1String("kind") ? QStringLiteral("retailer")
                                                         : QString();
    box->setCurrentIndex(std::max(0, box->findData(first)));
    add(form, key, box);
    connect(box, &QComboBox::activated, this, &CustomerDialog::keepDraft);
    return box;
}

void CustomerDialog::warnOfDuplicates() {
    domain::Customer customer;
    customer.code = typed(m_entries[QStringLiteral("code")]).toStdString();
    customer.name = typed(m_entries[QStringLiteral("name")]).toStdString();
    QStringList sentences;
    if (!customer.name.empty()) {
        for (const base::Error &warning :
             app::CustomerService(m_context.app()).warnings(customer)) {
            sentences << m_context.actions.words().sentence(warning);
        }
    }
    m_warning->setText(sentences.join(QLatin1Char('\n')));
    m_warning->setVisible(!sentences.isEmpty());
}

void CustomerDialog::keepDraft() {
    clearMended();
    Draft draft;
    draft.key = draftKey();
    draft.place = {QStringLiteral("customers"), {}, {}};
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        draft.content.insert(entry.key(), typed(*entry));
    }
    const QString name = draft.content.value(QStringLiteral("name")).toString();
    draft.title =
        name.isEmpty() ? windowTitle() : QStringLiteral("%1, %2").arg(windowTitle(), name);
    m_context.drafts.keep(draft);
}

void CustomerDialog::takeUp(const QVariantMap &values) {
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        write(*entry, values.value(entry.key()).toString());
    }
    keepDraft();
    warnOfDuplicates();
}

void CustomerDialog::reject() {
    if (mayLeave(m_context, draftKey(), this)) {
        giveUp();
    }
}

void CustomerDialog::giveUp() {
    m_context.drafts.drop(draftKey());
    QDialog::reject();
}

void CustomerDialog::accept() {
    nlohmann::json fields = m_more;
    std::string code;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        showFieldError(*entry->field, *entry->error, {});
        const QString value = typed(*entry);
        if (entry.key() == QLatin1String("code")) {
            code = value.toStdString();
        } else if (!value.isEmpty() || entry.key() == QLatin1String("owner")) {
            fields[entry.key().toStdString()] = value.toStdString();
        }
    }
    m_general->hide();
    base::Issues issues;
    auto saved = m_context.actions.attempt(
        [&] { return app::CustomerService(m_context.app()).add(code, fields, &issues); });
    if (!saved) {
        showIssues(issues, saved.error());
        return;
    }
    m_context.actions.noteSaved();
    m_context.drafts.drop(draftKey());
    m_code = QString::fromStdString(saved->customer.code);
    QDialog::accept();
}

// What was said of a field goes as soon as the field holds something else.
void CustomerDialog::clearMended() {
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.error->isHidden() && typed(entry) != entry.refused) {
            showFieldError(*entry.field, *entry.error, {});
        }
    }
}

// Every issue beside its field; what belongs to no field of the form stands below it.
void CustomerDialog::showIssues(const base::Issues &issues, const base::Error &first) {
    base::Issues all = issues;
    if (all.empty()) {
        all.push_back(first);
    }
    QWidget *focus = nullptr;
    QStringList general;
    for (const base::Error &issue : all) {
        const auto entry = m_entries.find(QString::fromStdString(issue.field));
        if (entry == m_entries.end()) {
            general << m_context.actions.words().sentence(issue);
            continue;
        }
        showFieldError(*entry->field, *entry->error,
                       FieldWords::beside(m_context.actions.words(), issue,
                                          CustomerText::field(entry.key()), typed(*entry)));
        entry->refused = typed(*entry);
        focus = focus == nullptr ? entry->field : focus;
    }
    m_general->setText(general.join(QLatin1Char('\n')));
    m_general->setVisible(!general.isEmpty());
    if (focus != nullptr) {
        focus->setFocus();
    }
}

} // namespace accord::ui
