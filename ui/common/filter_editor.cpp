// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_editor.h"

#include "base/clock.h"
#include "base/decimal.h"
#include "base/month.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kFenDigits = 2;

QStringList operatorsOf(FilterKind kind) {
    switch (kind) {
    case FilterKind::Text:
        return {QStringLiteral("~"), QStringLiteral("="), QStringLiteral("!=")};
    case FilterKind::Number:
    case FilterKind::Amount:
        return {QStringLiteral(">="), QStringLiteral("<="), QStringLiteral("="),
                QStringLiteral("!=")};
    case FilterKind::Day:
        return {QStringLiteral(">="), QStringLiteral("<="), QStringLiteral("=")};
    case FilterKind::Word:
    case FilterKind::Flag:
        break;
    }
    return {QStringLiteral("in"), QStringLiteral("!=")};
}

// The yuan of a condition in the unit of its field, and back. What is no number stays as it is.
QString typedAmount(const ListFilterField &field, const QString &yuan) {
    const auto amount = base::parseDecimal(yuan.toStdString());
    if (field.kind != FilterKind::Amount || yuan.isEmpty() || !amount) {
        return yuan;
    }
    const auto fen = amount->scaled(kFenDigits);
    return fen ? plainDecimal(*fen, kFenDigits + field.unitDigits) : yuan;
}

QString yuanOf(const ListFilterField &field, const QString &typed) {
    const auto amount = base::parseDecimal(typed.toStdString());
    if (field.kind != FilterKind::Amount || typed.isEmpty() || !amount) {
        return typed;
    }
    const auto fen = amount->scaled(kFenDigits + field.unitDigits);
    return fen ? plainDecimal(*fen, kFenDigits) : typed;
}

} // namespace

QString FilterWords::operatorText(const QString &op) {
    if (op == QLatin1String("~")) {
        return tr("contains");
    }
    if (op == QLatin1String("in")) {
        return tr("is one of");
    }
    if (op == QLatin1String("!=")) {
        return QStringLiteral("≠");
    }
    if (op == QLatin1String(">=")) {
        return QStringLiteral("≥");
    }
    return op == QLatin1String("<=") ? QStringLiteral("≤") : op;
}

QString FilterWords::valueText(const ListFilterField &field, const FilterCondition &condition) {
    QStringList titles;
    for (const QString &value : condition.values) {
        QString title = value.isEmpty() ? tr("(none)") : typedAmount(field, value);
        if (field.kind == FilterKind::Amount && !field.unit.isEmpty()) {
            title += QLatin1Char(' ') + field.unit;
        }
        for (const FilterChoice &choice : field.choices) {
            if (choice.word == value) {
                title = choice.title;
            }
        }
        titles << title;
    }
    const QString values = titles.join(tr(", ", "between the values of a filter"));
    const bool isPlain = condition.op == QLatin1String("in") || condition.op == QLatin1String("=");
    return isPlain ? values : operatorText(condition.op) + QLatin1Char(' ') + values;
}

FilterEditor::FilterEditor(const ListFilterField &field, const FilterCondition &condition,
                           QWidget *parent)
    : QDialog(parent), m_field(field), m_error(makeLabel(LabelKind::Error)) {
    setObjectName(QStringLiteral("filter_editor"));
    setWindowTitle(tr("Filter by %1").arg(field.title));
    auto *layout = new QVBoxLayout(this);
    const bool isFlag = field.kind == FilterKind::Flag;
    if (field.kind == FilterKind::Word || isFlag) {
        m_words = new QListWidget;
        m_words->setObjectName(QStringLiteral("filter_words"));
        m_words->setAccessibleName(field.title);
        for (const FilterChoice &choice : field.choices) {
            auto *item = new QListWidgetItem(choice.title, m_words);
            item->setData(Qt::UserRole, choice.word);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(condition.values.contains(choice.word) ? Qt::Checked
                                                                       : Qt::Unchecked);
        }
        layout->addWidget(m_words);
    } else {
        QStringList offered = operatorsOf(field.kind);
        if (field.isExact) {
            offered.removeFirst();
        }
        addOperators(offered, condition.op);
        m_value = new QLineEdit(typedAmount(field, condition.values.value(0)));
        m_value->setObjectName(QStringLiteral("filter_value"));
        m_value->setAccessibleName(field.title);
        if (field.kind == FilterKind::Day) {
            m_value->setPlaceholderText(tr("2026-03-01, 2026-03 or 2026"));
        } else if (field.kind == FilterKind::Amount) {
            m_value->setPlaceholderText(field.unit.isEmpty() ? tr("Yuan") : field.unit);
        }
        auto *row = new QHBoxLayout;
        row->addWidget(m_operator);
        row->addWidget(m_value, 1);
        if (field.kind == FilterKind::Amount) {
            row->addWidget(makeLabel(LabelKind::Muted, field.unit));
        }
        layout->addLayout(row);
    }
    m_error->hide();
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = makeButton(QStringLiteral("filter_cancel"), ButtonKind::Plain, tr("Cancel"));
    auto *apply = makeButton(QStringLiteral("filter_apply"), ButtonKind::Primary, tr("Apply"));
    apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    layout->addLayout(buttons);
    if (m_value != nullptr) {
        m_value->setFocus();
    }
}

void FilterEditor::addOperators(const QStringList &offered, const QString &chosen) {
    m_operator = new QComboBox;
    m_operator->setObjectName(QStringLiteral("filter_operator"));
    m_operator->setAccessibleName(tr("Comparison"));
    for (const QString &op : offered) {
        m_operator->addItem(FilterWords::operatorText(op), op);
    }
    m_operator->setCurrentIndex(std::max(0, static_cast<int>(offered.indexOf(chosen))));
}

FilterCondition FilterEditor::condition() const {
    FilterCondition condition{m_field.name, {}, {}};
    if (m_words != nullptr) {
        for (int i = 0; i < m_words->count(); ++i) {
            if (m_words->item(i)->checkState() == Qt::Checked) {
                condition.values << m_words->item(i)->data(Qt::UserRole).toString();
            }
        }
        const bool isOne = m_field.kind == FilterKind::Flag || condition.values.size() == 1;
        condition.op = isOne ? QStringLiteral("=") : QStringLiteral("in");
        if (m_field.kind == FilterKind::Flag && condition.values.size() > 1) {
            condition.values.clear(); // yes or no is everything
        }
        return condition;
    }
    condition.op = m_operator->currentData().toString();
    const QString value = m_value->text().trimmed();
    if (!value.isEmpty() ||
        (m_field.kind == FilterKind::Text && condition.op != QLatin1String("~"))) {
        condition.values << yuanOf(m_field, value);
    }
    return condition;
}

QString FilterEditor::wrong() const {
    if (m_value == nullptr || m_value->text().trimmed().isEmpty()) {
        return {};
    }
    const QString value = m_value->text().trimmed();
    static const QRegularExpression kAmount(QStringLiteral("^-?[0-9]{1,12}(\\.[0-9]{1,2})?$"));
    static const QRegularExpression kNumber(QStringLiteral("^-?[0-9]{1,15}$"));
    static const QRegularExpression kYear(QStringLiteral("^(19|20|21)[0-9]{2}$"));
    switch (m_field.kind) {
    case FilterKind::Amount:
        return kAmount.match(yuanOf(m_field, value)).hasMatch()
                   ? QString()
                   : tr("Write an amount like 50 or 1234.56.");
    case FilterKind::Number:
        return kNumber.match(value).hasMatch() ? QString() : tr("Write a whole number.");
    case FilterKind::Day:
        return kYear.match(value).hasMatch() || base::Date::parse(value.toStdString()) ||
                       base::Month::parse(value.toStdString())
                   ? QString()
                   : tr("Write a day such as 2026-03-01, a month or a year.");
    default:
        return {};
    }
}

void FilterEditor::accept() {
    const QString sentence = wrong();
    if (!sentence.isEmpty()) {
        showFieldError(*m_value, *m_error, sentence);
        m_value->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace accord::ui
