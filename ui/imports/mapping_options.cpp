// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_options.h"

#include "app/team_service.h"
#include "domain/sales/sales_fact.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/import_words.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 280;

// A caption above its field, as its buddy.
template<class Field>
Field *addField(QVBoxLayout &layout, const QString &id, const QString &label) {
    auto *caption = makeLabel(LabelKind::Muted, label);
    auto *field = new Field;
    field->setObjectName(id);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    caption->setBuddy(field);
    layout.addWidget(caption);
    layout.addWidget(field);
    return field;
}

QCheckBox *addCheck(QVBoxLayout &layout, const QString &id, const QString &text) {
    auto *box = new QCheckBox(text);
    box->setObjectName(id);
    box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    layout.addWidget(box);
    return box;
}

QWidget *addGroup(QVBoxLayout &layout, QVBoxLayout *&inner) {
    auto *group = new QWidget;
    inner = new QVBoxLayout(group);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSizeConstraint(QLayout::SetMinAndMaxSize);
    layout.addWidget(group);
    return group;
}

} // namespace

MappingOptions::MappingOptions(PageContext &context, ImportTask &task, QWidget *parent)
    : QWidget(parent), m_context(context), m_task(task) {
    setFixedWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addMapOptions(*layout);
    layout->addSpacing(context.theme.px(12));
    layout->addWidget(makeHairline());
    layout->addSpacing(context.theme.px(12));
    addRules(*layout);
    layout->addStretch();
}

void MappingOptions::addMapOptions(QVBoxLayout &layout) {
    layout.addWidget(makeLabel(LabelKind::Section, tr("What the columns do not say")));
    m_dates = addField<QComboBox>(layout, QStringLiteral("dateFormat"), tr("&Days are written as"));
    m_dates->setEditable(true);
    QVBoxLayout *sales = nullptr;
    m_salesOnly = addGroup(layout, sales);
    m_category =
        addField<QLineEdit>(*sales, QStringLiteral("category"), tr("&Category of all rows"));
    m_category->setPlaceholderText(tr("when no column says it"));
    m_salesPaid =
        addCheck(*sales, QStringLiteral("salesPaid"), tr("Net sales count as &payments too"));
    m_salesPaid->setToolTip(tr("For files that have no column of payments."));
    m_turnMonths = addCheck(*sales, QStringLiteral("turnMonths"), tr("&Months are columns"));
    m_year = addField<QSpinBox>(*sales, QStringLiteral("year"), tr("&Year of those months"));
    m_year->setRange(2000, 2099);
    m_into = addField<QComboBox>(*sales, QStringLiteral("into"), tr("Their &figures are"));
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        const auto code = std::string(domain::salesFieldCode(static_cast<domain::SalesField>(i)));
        m_into->addItem(fieldWord(m_context.actions.words(), code), QString::fromStdString(code));
    }
    connect(m_dates, &QComboBox::currentTextChanged, this, &MappingOptions::changed);
    connect(m_category, &QLineEdit::textChanged, this, &MappingOptions::changed);
    connect(m_salesPaid, &QCheckBox::toggled, this, &MappingOptions::changed);
    connect(m_into, &QComboBox::activated, this, &MappingOptions::changed);
    const auto months = [this] {
        showMonths();
        Q_EMIT changed();
    };
    connect(m_turnMonths, &QCheckBox::toggled, this, months);
    connect(m_year, &QSpinBox::valueChanged, this, months);
}

void MappingOptions::addRules(QVBoxLayout &layout) {
    layout.addWidget(makeLabel(LabelKind::Section, tr("How it is taken in")));
    m_mode = addField<QComboBox>(layout, QStringLiteral("mode"), tr("Figures &on file"));
    m_mode->addItems({tr("Replace what the file contains"), tr("Replace the months of the file"),
                      tr("Add to them")});
    QVBoxLayout *customers = nullptr;
    m_customersOnly = addGroup(layout, customers);
    m_conflict =
        addField<QComboBox>(*customers, QStringLiteral("conflict"), tr("What is &on file already"));
    m_conflict->addItems({tr("Update them"), tr("Leave them as they are"), tr("Refuse the file")});
    m_create = addCheck(layout, QStringLiteral("createCustomers"),
                        tr("Open customers that are &not on file"));
    m_owner = addField<QComboBox>(layout, QStringLiteral("owner"), tr("O&wner of new customers"));
    m_strict = addCheck(layout, QStringLiteral("strict"), tr("One wrong row refuses the &file"));
    for (QComboBox *box : {m_mode, m_conflict, m_owner}) {
        connect(box, &QComboBox::activated, this, &MappingOptions::takeRules);
    }
    for (QCheckBox *box : {m_create, m_strict}) {
        connect(box, &QCheckBox::clicked, this, &MappingOptions::takeRules);
    }
}

void MappingOptions::takeRules() {
    app::ImportRequest &request = m_task.request;
    request.mode = static_cast<app::ImportMode>(m_mode->currentIndex());
    request.onConflict = static_cast<app::OnConflict>(m_conflict->currentIndex());
    request.createCustomers = m_create->isChecked();
    request.strict = m_strict->isChecked();
    request.owner = m_owner->currentData().toString().toStdString();
    m_task.trial.reset();
    m_owner->setEnabled(request.createCustomers || request.kind == io::ImportKind::Customers);
}

void MappingOptions::showTask() {
    const QSignalBlocker quiet(this);
    const bool sales = m_task.request.kind == io::ImportKind::Sales;
    m_salesOnly->setVisible(sales);
    m_customersOnly->setVisible(!sales);
    m_mode->setVisible(sales);
    m_create->setVisible(sales);
    const bool makesCustomers = sales || m_task.request.kind == io::ImportKind::Customers;
    m_owner->setVisible(makesCustomers);
    for (auto *caption : findChildren<QLabel *>()) {
        if (caption->buddy() == m_mode) {
            caption->setVisible(sales);
        } else if (caption->buddy() == m_owner) {
            caption->setVisible(makesCustomers);
        }
    }
    showDates();
    const io::MapDocument &map = *m_task.request.map;
    const auto category = map.fields.find("category");
    m_category->setText(category != map.fields.end() && category->second.constant
                            ? QString::fromStdString(*category->second.constant)
                            : QString());
    const auto paid = map.fields.find("payment");
    const auto sold = map.fields.find("net_sales");
    m_salesPaid->setChecked(paid != map.fields.end() && sold != map.fields.end() &&
                            paid->second.columns == sold->second.columns);
    const bool hasMonths = map.unpivot && map.unpivot->field == "month";
    const auto month = hasMonths && !map.unpivot->columns.empty()
                           ? base::Month::parse(map.unpivot->columns.front().second)
                           : base::Result<base::Month>(base::Month());
    m_year->setValue(month && !month->isNull() ? month->year()
                                               : app::today(m_context.app()).year());
    m_turnMonths->setChecked(hasMonths);
    if (map.unpivot) {
        m_into->setCurrentIndex(
            std::max(0, m_into->findData(QString::fromStdString(map.unpivot->into))));
    }
    showMonths();
    showOwners();
    showRules();
}

void MappingOptions::showDates() {
    m_dates->clear();
    m_dates->addItem(tr("Year first (2026-03-01)"));
    for (const std::string &format : m_task.preview->dateFormats) {
        if (!format.empty()) {
            m_dates->addItem(QString::fromStdString(format));
        }
    }
    const std::string &chosen = m_task.request.map->dateFormat;
    m_dates->setCurrentText(chosen.empty() ? m_dates->itemText(0) : QString::fromStdString(chosen));
}

void MappingOptions::showMonths() {
    const bool has = !app::monthColumns(*m_task.preview, m_year->value()).empty();
    const bool needsYear = app::monthColumns(*m_task.preview).empty();
    m_turnMonths->setVisible(has);
    const bool turned = has && m_turnMonths->isChecked();
    m_year->setVisible(turned && needsYear);
    m_into->setVisible(turned);
    for (auto *caption : findChildren<QLabel *>()) {
        if (caption->buddy() == m_year || caption->buddy() == m_into) {
            caption->setVisible(caption->buddy() == m_year ? turned && needsYear : turned);
        }
    }
}

void MappingOptions::showOwners() {
    m_owner->clear();
    m_owner->addItem(tr("By the rules (the importing manager)"), QString());
    for (const domain::User &user : app::TeamService(m_context.app()).list()) {
        if (user.active && user.role == domain::Role::Manager) {
            m_owner->addItem(QString::fromStdString(user.name), QString::fromStdString(user.code));
        }
    }
}

void MappingOptions::showRules() {
    const app::ImportRequest &request = m_task.request;
    m_mode->setCurrentIndex(static_cast<int>(request.mode));
    m_conflict->setCurrentIndex(static_cast<int>(request.onConflict));
    m_create->setChecked(request.createCustomers);
    m_strict->setChecked(request.strict);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(QString::fromStdString(request.owner))));
    m_owner->setEnabled(request.createCustomers || request.kind == io::ImportKind::Customers);
}

void MappingOptions::addTo(io::MapDocument &map) const {
    if (m_dates->currentText() != m_dates->itemText(0)) {
        map.dateFormat = m_dates->currentText().trimmed().toStdString();
    }
    const std::string category = m_category->text().trimmed().toStdString();
    if (m_task.request.kind == io::ImportKind::Sales && !category.empty() &&
        !map.fields.contains("category")) {
        map.fields["category"] = {{}, category};
    }
    const auto sold = map.fields.find("net_sales");
    if (m_salesPaid->isVisibleTo(this) && m_salesPaid->isChecked() && sold != map.fields.end() &&
        !map.fields.contains("payment")) {
        map.fields["payment"] = sold->second;
    }
    if (m_turnMonths->isVisibleTo(this) && m_turnMonths->isChecked()) {
        io::MapDocument::Unpivot unpivot;
        unpivot.field = "month";
        unpivot.into = m_into->currentData().toString().toStdString();
        unpivot.columns = app::monthColumns(*m_task.preview, m_year->value());
        map.fields.erase("month");
        map.fields.erase("date");
        map.fields.erase(unpivot.into);
        map.unpivot = std::move(unpivot);
    }
}

} // namespace accord::ui
