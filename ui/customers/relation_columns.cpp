// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/relation_columns.h"

#include "ui/common/figures.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_relation_tab.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/relation_text.h"

namespace accord::ui {
namespace {

class RelationColumns {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::RelationColumns)
public:
    static QString from() { return tr("From"); }
    static QString to() { return tr("To"); }
    static QString met() { return tr("✓ met"); }
    static QString notMet() { return tr("✗ not met"); }
    static QString notJudged() { return tr("not judged"); }
    static QString published() { return tr("Published"); }
    static QString ours() { return tr("Ours, 12 months"); }
    static QString wonBack() { return tr("Won back on"); }
};

QString of(const std::string &text) {
    return QString::fromStdString(text);
}

template<class Row>
Column<Row> column(const char *id, const QString &title, int width,
                   std::function<QVariant(const Row &)> text) {
    Column<Row> made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.text = std::move(text);
    return made;
}

QString fieldTitle(const char *key) {
    return RelationText::field(QLatin1String(key));
}

QString stageWord(const std::string &word) {
    return word.empty() ? Figures::none() : CustomerText::word(QStringLiteral("stage"), of(word));
}

QString dayOr(const PageContext &context, base::Date day) {
    return day.isNull() ? Figures::none() : context.figures.date(day);
}

} // namespace

std::vector<Column<domain::CustomerChange>> stageColumns(PageContext &context) {
    using Change = domain::CustomerChange;
    std::vector<Column<Change>> columns;
    columns.push_back(column<Change>("day", fieldTitle("day"), 100, [&](const Change &change) {
        return context.figures.date(change.day);
    }));
    columns.push_back(column<Change>("from", RelationColumns::from(), 110,
                                     [](const Change &one) { return stageWord(one.before); }));
    columns.push_back(column<Change>("to", RelationColumns::to(), 110,
                                     [](const Change &change) { return stageWord(change.after); }));
    columns.push_back(column<Change>("reason", fieldTitle("reason"), 240, [](const Change &one) {
        return one.reason.empty() ? Figures::none() : of(one.reason).simplified();
    }));
    return columns;
}

std::vector<Column<CriterionRow>> criterionColumns(PageContext &context) {
    std::vector<Column<CriterionRow>> columns;
    columns.push_back(column<CriterionRow>(
        "criterion", fieldTitle("criterion"), 130, [](const CriterionRow &row) {
            return RelationText::word(QStringLiteral("criterion"),
                                      of(std::string(code(row.criterion))));
        }));
    columns.push_back(
        column<CriterionRow>("met", fieldTitle("met"), 100, [](const CriterionRow &row) {
            if (!row.judged) {
                return RelationColumns::notJudged();
            }
            return row.judged->isMet ? RelationColumns::met() : RelationColumns::notMet();
        }));
    columns.back().data = [&context](const CriterionRow &row, int role) -> QVariant {
        if (role != Qt::ForegroundRole) {
            return {};
        }
        const Role unmet = row.judged ? Role::Negative : Role::Muted;
        return context.theme.color(row.judged && row.judged->isMet ? Role::Positive : unmet);
    };
    columns.push_back(
        column<CriterionRow>("day", fieldTitle("day"), 100, [&context](const CriterionRow &row) {
            return row.judged ? dayOr(context, row.judged->day) : Figures::none();
        }));
    columns.push_back(
        column<CriterionRow>("evidence", fieldTitle("evidence"), 260, [](const CriterionRow &row) {
            return row.judged ? of(row.judged->evidence).simplified() : Figures::none();
        }));
    return columns;
}

std::vector<Column<domain::Loss>> lossColumns(PageContext &context, const app::LossReport &report) {
    using domain::Loss;
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<Loss>> columns;
    columns.push_back(column<Loss>("day", fieldTitle("day"), 96, [&context](const Loss &loss) {
        return context.figures.date(loss.day);
    }));
    columns.push_back(column<Loss>("reason", fieldTitle("reason"), 170, [](const Loss &loss) {
        return RelationText::word(QStringLiteral("loss"), of(std::string(code(loss.reason))));
    }));
    columns.push_back(
        column<Loss>("published", RelationColumns::published(), 72, [&context](const Loss &loss) {
            return context.figures.percent(domain::publishedShare(loss.reason), 0);
        }));
    columns.back().alignment = kRight;
    columns.push_back(
        column<Loss>("ours", RelationColumns::ours(), 104, [&context, &report](const Loss &loss) {
            return context.figures.percent(
                report.reasons.at(static_cast<std::size_t>(loss.reason)).shareBp, 0);
        }));
    columns.back().alignment = kRight;
    columns.push_back(
        column<Loss>("won_back_on", RelationColumns::wonBack(), 96,
                     [&context](const Loss &loss) { return dayOr(context, loss.wonBackOn); }));
    columns.push_back(column<Loss>("evidence", fieldTitle("evidence"), 200, [](const Loss &loss) {
        return loss.evidence.empty() ? Figures::none() : of(loss.evidence).simplified();
    }));
    return columns;
}

} // namespace accord::ui
