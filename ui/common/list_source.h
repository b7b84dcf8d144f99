// SPDX-License-Identifier: GPL-3.0-or-later
// ListSource: what a long list shows, as a table of columns and three questions: in what order,
// which rows, what sums. Asked on worker threads with a reader's context: a source keeps only what
// never changes. A feature's list is a column table and a source; model, view and page are shared.
#pragma once

#include "app/context.h"
#include "app/table_export.h"
#include "base/result.h"
#include "ui/common/theme.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <optional>
#include <span>
#include <vector>

namespace accord::ui {

enum class CellLook {
    Text,
    Name,   // bold, with the muted detail beside it
    Class,  // badge A, B, C
    Figure, // right-aligned number
    Bars    // number with twelve small bars
};

struct ListColumn {
    QString id; // stable, for saved views
    QString title;
    int width = 96; // pixels at text size 100 %
    CellLook look = CellLook::Text;
    bool isSortable = false;
    bool isDescendingFirst = false;
    bool isShown = true; // until somebody chooses
    // Its cells cost more than all others of a row: rows() leaves them empty, fill() makes them.
    bool isCostly = false;
    app::ExportKind kind = app::ExportKind::Text;
    QStringList words{}; // all that cells can hold, where that is known: the column is wide enough
    QString unitTitle;   // heading in files, where amounts are in yuan; "" = title
    [[nodiscard]] const QString &fileTitle() const {
        return unitTitle.isEmpty() ? title : unitTitle;
    }
};

struct ListCell {
    QString text;
    QString detail;     // code beside a name, second line of tips
    QVariant value;     // of the column's export kind: qlonglong, or nothing; text cells leave it
    QList<qint64> bars; // of CellLook::Bars
    int tone = -1;      // int(Role) of the text
    QString icon;       // before the text
    bool isStrong = false;
};

struct ListRow {
    qint64 id = 0;
    QString key;                 // what the record is opened by
    std::vector<ListCell> cells; // one per column of the source
};

// One condition "field op value, …" in the words of the filter contract.
struct FilterCondition {
    QString field;
    QString op; // = != < <= > >= ~ in
    QStringList values;
    bool operator==(const FilterCondition &) const = default;
};
using Conditions = QList<FilterCondition>;

struct ListRequest {
    Conditions conditions;
    QString search; // the quick filter
    QString sort;   // id of a column
    bool isDescending = false;
    QString group; // id of a grouping, "" = none
    bool operator==(const ListRequest &) const = default;
};

struct ListOrder {
    struct Group {
        QString title;
        qint64 count = 0;
    };
    std::vector<qint64> ids;
    std::vector<Group> groups; // empty without grouping; their counts add up to the ids
    qint64 total = 0;
};

enum class FilterKind { Text, Word, Number, Amount, Day, Flag };
struct FilterChoice {
    QString word; // as the filter contract writes it
    QString title;
};
struct ListFilterField {
    QString name; // as the filter contract writes it
    QString title;
    FilterKind kind = FilterKind::Text;
    QList<FilterChoice> choices; // of Word
    bool isExact = false;        // a Text that cannot be searched for a part
    // An Amount is typed and shown in 10^unitDigits yuan, called `unit`.
    int unitDigits = 0;
    QString unit{};
};
struct ListGrouping {
    QString id;
    QString title;
};

class ListSource {
public:
    ListSource() = default;
    ListSource(const ListSource &) = delete;
    ListSource &operator=(const ListSource &) = delete;
    virtual ~ListSource() = default;

    [[nodiscard]] virtual const std::vector<ListColumn> &columns() const = 0;
    [[nodiscard]] virtual const QList<ListFilterField> &filterFields() const = 0;
    [[nodiscard]] virtual const QList<ListGrouping> &groupings() const = 0;
    // The first `limit` ids (empty = all). On a worker thread, like all that follow.
    [[nodiscard]] virtual base::Result<ListOrder>
    order(app::Context &context, const ListRequest &request, std::optional<int> limit) const = 0;
    // In the order of `ids`; rows that are gone are left out.
    [[nodiscard]] virtual std::vector<ListRow> rows(app::Context &context,
                                                    std::span<const qint64> ids) const = 0;
    // The cells of costly columns, of those that are shown.
    virtual void fill(app::Context &context, std::vector<ListRow> &rows,
                      const std::vector<int> &sections) const {
        Q_UNUSED(context);
        Q_UNUSED(rows);
        Q_UNUSED(sections);
    }
    // One cell per column; empty cells where nothing is summed.
    [[nodiscard]] virtual std::vector<ListCell> totals(app::Context &context,
                                                       std::span<const qint64> ids) const = 0;
};

// The conditions as the filter contract writes them, every value in quotes.
[[nodiscard]] QString filterText(const Conditions &conditions);

} // namespace accord::ui
