// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/spread_dialog.h"

#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

enum Way { LikeLastYear, LikeNow, Evenly };

domain::TargetMonths weightsOf(const SheetColumn &column, int way) {
    switch (way) {
    case LikeLastYear:
        return column.last;
    case LikeNow:
        return domain::openProfile(column.target, column.last);
    default:
        return {};
    }
}

} // namespace

SpreadDialog::SpreadDialog(const TargetGridModel &model, std::optional<std::size_t> category,
                           QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_category(new QComboBox),
      m_amount(new QLineEdit),
      m_way(new QComboBox),
      m_error(makeLabel(LabelKind::Error)),
      m_fact(makeLabel(LabelKind::Caption)),
      m_share(makeButton(QStringLiteral("plan.spread.ok"), ButtonKind::Primary, tr("Share out"))) {
    setObjectName(QStringLiteral("plan.spread"));
    setWindowTitle(tr("Share the year out over the months"));
    m_category->setObjectName(QStringLiteral("plan.spread.category"));
    m_category->addItem(tr("All categories together"));
    for (const SheetColumn &column : model.sheet().columns()) {
        m_category->addItem(PlanText::category(column.target.category));
    }
    m_category->setCurrentIndex(category ? static_cast<int>(*category) + 1 : 0);
    m_amount->setObjectName(QStringLiteral("plan.spread.amount"));
    m_way->setObjectName(QStringLiteral("plan.spread.way"));
    m_way->addItems({tr("like last year"), tr("like the months now"), tr("evenly")});
    auto *form = new QFormLayout;
    form->addRow(tr("&Category"), m_category);
    form->addRow(tr("&Amount of the year"), m_amount);
    form->addRow(QString(), m_error);
    form->addRow(tr("&How"), m_way);
    m_category->setAccessibleName(tr("Category"));
    m_amount->setAccessibleName(tr("Amount of the year"));
    m_way->setAccessibleName(tr("How"));
    m_fact->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_share, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fact);
    layout->addWidget(buttons);
    m_share->setDefault(true); // in the dialog by now, so that Return never falls to Cancel
    connect(m_category, &QComboBox::currentIndexChanged, this, &SpreadDialog::takeCategory);
    connect(m_amount, &QLineEdit::textChanged, this, &SpreadDialog::check);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SpreadDialog::check);
    takeCategory();
    m_amount->setFocus();
}

std::optional<std::size_t> SpreadDialog::category() const {
    const int index = m_category->currentIndex();
    return index > 0 ? std::optional(static_cast<std::size_t>(index - 1)) : std::nullopt;
}

void SpreadDialog::takeCategory() {
    const auto chosen = category();
    const int column = chosen ? static_cast<int>(*chosen) * 2 : m_model.categories() * 2;
    const QModelIndex cell = m_model.index(TargetGridModel::YearRow, column);
    m_amount->setText(cell.data(Qt::EditRole).toString());
    m_amount->selectAll();
    m_way->setEnabled(chosen.has_value());
    check();
}

void SpreadDialog::check() {
    m_year.reset();
    QString said;
    if (const auto amount = m_model.read(m_amount->text())) {
        TargetSheet trial = m_model.sheet();
        m_year = *amount;
        if (const auto done = edit()(trial); !done) {
            said = tr("The locked months already hold more than this amount.");
        }
    } else {
        said = m_amount->text().trimmed().isEmpty() ? tr("Type the amount of the whole year.")
                                                    : tr("This is no amount; write it like 55.6.");
    }
    showFieldError(*m_amount, *m_error, said);
    m_share->setEnabled(said.isEmpty());
    const int locked = m_model.sheet().lockedCells();
    m_fact->setText(locked == 0 ? tr("All months share the amount.")
                                : tr("%n locked months keep theirs; the others share the rest.",
                                     nullptr, locked));
}

TargetGridModel::Edit SpreadDialog::edit() const {
    const std::int64_t year = m_year.value_or(0);
    const auto chosen = category();
    if (!chosen) {
        return [year](TargetSheet &sheet) { return sheet.typeTotal(year); };
    }
    return [year, c = *chosen, way = m_way->currentIndex()](TargetSheet &sheet) {
        return sheet.share(c, year, weightsOf(sheet.columns().at(c), way));
    };
}

} // namespace accord::ui
