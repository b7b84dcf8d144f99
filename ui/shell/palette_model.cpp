// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

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
    const QString sound = QString::fromStdString(base::pinyin(title.toStdString()));
    if (QString(sound).remove(QLatin1Char(' ')).startsWith(wanted)) {
        return kContains;
    }
    QString initials;
    for (const QString &syllable : sound.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        initials += syllable.left(1);
    }
    if (initials.startsWith(wanted)) {
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

void PaletteModel::setTyped(const QString &typed) {
    beginResetModel();
    m_typed = typed;
    if (typed.trimmed().isEmpty()) {
        m_found.clear();
    }
    build();
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteEntry> found) {
    beginResetModel();
    m_found = std::move(found);
    build();
    endResetModel();
}

void PaletteModel::build() {
    m_shown.clear();
    for (const PaletteEntry &entry : m_found) {
        m_shown.push_back(&entry);
    }
    std::vector<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &entry : m_commands) {
        if (const int fit = fitOf(entry.title, m_typed); fit > 0) {
            fitting.emplace_back(fit, &entry);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[fit, entry] : fitting) {
        m_shown.push_back(entry);
    }
}

const PaletteEntry *PaletteModel::entry(int row) const {
    return row >= 0 && row < rowCount() ? m_shown[static_cast<std::size_t>(row)] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    const PaletteEntry *entry = this->entry(index.row());
    if (entry == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return QStringList{entry->title, entry->detail, entry->right}.join(QLatin1Char(' '));
    case EntryIconRole:
        return entry->icon;
    case DetailRole:
        return entry->detail;
    case RightRole:
        return entry->right;
    default:
        return {};
    }
}

} // namespace accord::ui
