// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "base/search_match.h"
#include "base/text.h"

#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kBegins = 4;
constexpr int kWordBegins = 3;
constexpr int kContains = 2;
constexpr int kLettersInOrder = 1;

QString folded(const QString &text) {
    return QString::fromStdString(base::fold(text.toStdString()));
}

bool hasLettersInOrder(const QString &title, const QString &typed) {
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = title.indexOf(letter, at);
        if (at < 0) {
            return false;
        }
        ++at;
    }
    return true;
}

} // namespace

int fitOf(const QString &title, const QString &typed) {
    const QString wanted = folded(typed);
    const QString text = folded(title);
    if (wanted.isEmpty() || text.startsWith(wanted)) {
        return kBegins;
    }
    if (text.contains(QLatin1Char(' ') + wanted)) {
        return kWordBegins;
    }
    if (text.contains(wanted)) {
        return kContains;
    }
    const auto terms = base::searchTerms(typed.toStdString());
    const std::string name = title.toStdString();
    if (!terms.empty() && std::ranges::all_of(terms, [&](const base::SearchTerm &term) {
            return base::hearTerm(term, name).has_value();
        })) {
        return kContains;
    }
    return wanted.size() > 1 && hasLettersInOrder(text, wanted) ? kLettersInOrder : 0;
}

void PaletteModel::setCommands(std::vector<PaletteEntry> commands) {
    beginResetModel();
    m_commands = std::move(commands);
    build();
    endResetModel();
}

void PaletteModel::setRecent(std::vector<PaletteEntry> recent) {
    beginResetModel();
    m_recent = std::move(recent);
    for (PaletteEntry &entry : m_recent) {
        entry.group = tr("Opened lately");
    }
    build();
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed) {
    beginResetModel();
    m_typed = typed.trimmed();
    m_isAnswered = false;
    if (m_typed.isEmpty()) {
        m_found.clear();
    }
    build();
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteEntry> found) {
    beginResetModel();
    m_found = std::move(found);
    m_isAnswered = true;
    build();
    endResetModel();
}

QStringList PaletteModel::kindsWithAll() const {
    QStringList kinds;
    for (const PaletteEntry &entry : m_found) {
        if (!entry.allOf.isEmpty()) {
            kinds << entry.allOf;
        }
    }
    return kinds;
}

void PaletteModel::setAllTitles(const QHash<QString, QString> &titles) {
    for (PaletteEntry &entry : m_found) {
        if (titles.contains(entry.allOf)) {
            entry.title = titles.value(entry.allOf);
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void PaletteModel::build() {
    m_lines.clear();
    addGroups(m_typed.isEmpty() ? m_recent : m_found);
    addCommands();
    if (m_lines.empty() && m_isAnswered) {
        m_lines.push_back({nullptr, tr("Nothing answers to this")});
    }
}

void PaletteModel::addGroups(const std::vector<PaletteEntry> &entries) {
    QString group;
    for (const PaletteEntry &entry : entries) {
        if (entry.group != group) {
            group = entry.group;
            m_lines.push_back({nullptr, group});
        }
        m_lines.push_back({&entry, {}});
    }
}

void PaletteModel::addCommands() {
    std::vector<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &entry : m_commands) {
        if (const int fit = fitOf(entry.title, m_typed); fit > 0) {
            fitting.emplace_back(fit, &entry);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    if (!fitting.empty() && !m_lines.empty()) {
        m_lines.push_back({nullptr, tr("Areas and commands")});
    }
    for (const auto &[fit, entry] : fitting) {
        m_lines.push_back({entry, {}});
    }
}

const PaletteEntry *PaletteModel::entry(int row) const {
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].entry : nullptr;
}

int PaletteModel::choosable(int row, int step, bool wraps) const {
    const int count = rowCount();
    for (int tried = 0; tried < count; ++tried, row += step) {
        if (row < 0 || row >= count) {
            if (!wraps) {
                return -1;
            }
            row = row < 0 ? count - 1 : 0;
        }
        if (entry(row) != nullptr) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const {
    const bool isHeader = index.isValid() && entry(index.row()) == nullptr;
    return isHeader ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.entry == nullptr) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(line.header) : role == HeaderRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return line.entry->title;
    case Qt::AccessibleTextRole:
        return QStringList{line.entry->title, line.entry->detail, line.entry->right}.join(
            QLatin1Char(' '));
    case EntryIconRole:
        return line.entry->icon;
    case DetailRole:
        return line.entry->detail;
    case RightRole:
        return line.entry->right;
    case HeaderRole:
        return false;
    case TallRole:
        return !line.entry->group.isEmpty() && !line.entry->detail.isEmpty();
    default:
        return {};
    }
}

} // namespace accord::ui
