// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/new_plan_dialog.h"

#include "app/customer_service.h"
#include "app/plan_service.h"
#include "base/decimal.h"
#include "ui/common/action_runner.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2198;
constexpr int kMostCustomers = 5'000;
constexpr int kWidth = 440;
constexpr int kContents = 24; // letters; a longer name is cut, it does not widen the dialog

} // namespace

NewPlanDialog::NewPlanDialog(PageContext &context, int year, const QString &customer,
                             QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_customer(new QComboBox),
      m_customerError(makeLabel(LabelKind::Error)),
      m_year(new QSpinBox),
      m_yearError(makeLabel(LabelKind::Error)),
      m_grows(new QCheckBox(tr("&Targets from last year's figures, growth in %"))),
      m_growth(new QLineEdit(QStringLiteral("8"))),
      m_growthError(makeLabel(LabelKind::Error)),
      m_copies(new QCheckBox(tr("Copy &last year's plan (lines, activities, actions, KPIs, dates "
                                "a year later)"))),
      m_make(makeButton(QStringLiteral("plan.new.make"), ButtonKind::Primary, tr("Make plan"))) {
    setObjectName(QStringLiteral("plan.new"));
    setWindowTitle(tr("New annual plan"));
    m_customer->setObjectName(QStringLiteral("plan.new.customer"));
    m_customer->setAccessibleName(tr("Customer"));
    m_year->setObjectName(QStringLiteral("plan.new.year"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(year);
    m_grows->setObjectName(QStringLiteral("plan.new.grows"));
    m_grows->setChecked(true);
    m_growth->setObjectName(QStringLiteral("plan.new.growth"));
    m_growth->setAccessibleName(tr("Growth in %"));
    m_growth->setMaxLength(20);
    m_copies->setObjectName(QStringLiteral("plan.new.copy"));
    fillCustomers(customer);
    auto *form = new QFormLayout;
    form->addRow(tr("&Customer"), m_customer);
    form->addRow(QString(), m_customerError);
    form->addRow(tr("&Year"), m_year);
    form->addRow(QString(), m_yearError);
    form->addRow(m_grows, m_growth);
    form->addRow(QString(), m_growthError);
    form->addRow(m_copies);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_make->setDefault(true); // it has to be in the dialog, else a disabled one hands it to Cancel
    resize(kWidth, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_customer, &QComboBox::currentTextChanged, this, &NewPlanDialog::check);
    connect(m_year, &QSpinBox::valueChanged, this, &NewPlanDialog::check);
    connect(m_growth, &QLineEdit::textChanged, this, &NewPlanDialog::check);
    connect(m_grows, &QCheckBox::toggled, this, &NewPlanDialog::check);
    check();
}

void NewPlanDialog::fillCustomers(const QString &chosen) {
    m_customer->setEditable(true);
    m_customer->setInsertPolicy(QComboBox::NoInsert);
    m_customer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_customer->setMinimumContentsLength(kContents);
    m_customer->completer()->setFilterMode(Qt::MatchContains);
    m_customer->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const app::CustomerService customers(m_context.app());
    app::CustomerListing listing;
    listing.limit = kMostCustomers;
    if (const auto page = customers.list(listing)) {
        for (const auto &row : page->rows) {
            const bool isAccount = row.accountLevel || row.parentCode.empty();
            if (isAccount) {
                const QString code = QString::fromStdString(row.code);
                m_customer->addItem(
                    QStringLiteral("%1  %2").arg(code, QString::fromStdString(row.name)), code);
            }
        }
    }
    m_customer->setCurrentIndex(chosen.isEmpty() ? -1 : m_customer->findData(chosen));
    if (chosen.isEmpty()) {
        m_customer->setEditText({});
    }
    m_customer->lineEdit()->setCursorPosition(0); // a long name shows its beginning
}

QString NewPlanDialog::customerCode() const {
    const QString text = m_customer->currentText().trimmed();
    const int index = m_customer->findText(text, Qt::MatchFixedString);
    return index >= 0 ? m_customer->itemData(index).toString()
                      : text.section(QLatin1Char(' '), 0, 0);
}

std::optional<std::int64_t> NewPlanDialog::growth() const {
    QString text = m_growth->text().normalized(QString::NormalizationForm_KC).trimmed();
    text.remove(QLatin1Char('%')).remove(QLatin1Char('+'));
    const auto number = base::parseDecimal(text.trimmed().toStdString());
    const auto points = number ? number->scaled(2) : tl::unexpected(number.error());
    return points && *points > -10'000 && *points <= 100'000 ? std::optional(*points)
                                                             : std::nullopt;
}

void NewPlanDialog::check() {
    showFieldError(*m_customer, *m_customerError, {});
    showFieldError(*m_year, *m_yearError, {});
    m_growth->setEnabled(m_grows->isChecked());
    const bool isWrong = m_grows->isChecked() && !growth();
    showFieldError(*m_growth, *m_growthError,
                   isWrong ? tr("Write a percentage between −99 and 1000, like 8 or 8.5.")
                           : QString());
    m_make->setEnabled(!isWrong && !customerCode().isEmpty());
}

void NewPlanDialog::accept() {
    app::PlanCreation creation;
    creation.fromLastYear = m_copies->isChecked();
    if (m_grows->isChecked()) {
        creation.growth = base::Percent(growth().value_or(0));
    }
    const QString code = customerCode();
    app::PlanService plans(m_context.app());
    const auto made = m_context.actions.attempt(
        [&] { return plans.create(code.toStdString(), m_year->value(), creation); });
    if (!made) {
        const QString said = m_context.actions.words().sentence(made.error());
        const bool isYear = made.error().field == "year" || made.error().reason == "plan.exists";
        showFieldError(isYear ? static_cast<QWidget &>(*m_year) : *m_customer,
                       isYear ? *m_yearError : *m_customerError, said);
        return;
    }
    m_context.actions.noteSaved();
    if (!made->notices.empty()) {
        m_context.navigator.note(m_context.actions.words().sentence(made->notices.front()));
    }
    m_record = QStringLiteral("%1:%2").arg(code).arg(m_year->value());
    QDialog::accept();
}

} // namespace accord::ui
