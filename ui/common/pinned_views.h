// SPDX-License-Identifier: GPL-3.0-or-later
// PinnedViews: the views of lists that stand in the navigation (UX section 2), in the order they
// were pinned. Kept in the settings per user and company file; only views that people named
// themselves, as the names of the others change with the language.
#pragma once

#include "ui/common/page_context.h"

#include <QList>
#include <QString>

namespace accord::ui {

struct PinnedView {
    QString feature; // "customers"
    QString record;  // of the list's Place, mostly ""
    QString view;    // its name
    bool operator==(const PinnedView &) const = default;
};

class PinnedViews {
public:
    explicit PinnedViews(const PageContext &context);

    [[nodiscard]] const QList<PinnedView> &all() const { return m_all; }
    [[nodiscard]] bool contains(const PinnedView &view) const { return m_all.contains(view); }
    void pin(const PinnedView &view); // at the end; a pinned one stays where it is
    void unpin(const PinnedView &view);
    void rename(const PinnedView &view, const QString &name);

private:
    void write();

    Settings &m_settings;
    QString m_key;
    QList<PinnedView> m_all;
};

} // namespace accord::ui
