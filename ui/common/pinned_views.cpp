// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pinned_views.h"

#include "ui/common/desk_key.h"
#include "ui/common/settings.h"

namespace accord::ui {
namespace {

constexpr QLatin1Char kBetween('/'); // in no place of a list; a name may have it
constexpr int kNameAt = 2;

} // namespace

PinnedViews::PinnedViews(const PageContext &context)
    : m_settings(context.settings), m_key(deskKey(context, QStringLiteral("pinned_views"))) {
    for (const QString &line : m_settings.value(m_key).toStringList()) {
        const QString view = line.section(kBetween, kNameAt);
        if (!view.isEmpty()) {
            m_all << PinnedView{line.section(kBetween, 0, 0), line.section(kBetween, 1, 1), view};
        }
    }
}

void PinnedViews::write() {
    QStringList lines;
    for (const PinnedView &one : m_all) {
        lines << one.feature + kBetween + one.record + kBetween + one.view;
    }
    m_settings.setValue(m_key, lines);
}

void PinnedViews::pin(const PinnedView &view) {
    if (!contains(view)) {
        m_all << view;
        write();
    }
}

void PinnedViews::unpin(const PinnedView &view) {
    if (m_all.removeOne(view)) {
        write();
    }
}

void PinnedViews::rename(const PinnedView &view, const QString &name) {
    if (const auto place = m_all.indexOf(view); place >= 0) {
        m_all[place].view = name;
        write();
    }
}

} // namespace accord::ui
