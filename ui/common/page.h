// SPDX-License-Identifier: GPL-3.0-or-later
// Page: what the middle of the window shows, one tab each. A page owns its actions, calls services
// and reloads when its kind of data changed; the shell owns navigation, keys and tabs. Pages are
// made anew when the language changes, with the state they saved.
#pragma once

#include "app/change_hub.h"
#include "ui/common/navigator.h"
#include "ui/common/page_context.h"

#include <QVariantMap>
#include <QWidget>

namespace accord::ui {

// What the keyboard map of the window offers to the page in front.
enum class PageCommand {
    New,
    Open,
    Peek,
    Edit,
    Save,
    SaveAndClose,
    Filter,
    Duplicate,
    Bin,
    PrintPreview,
    Export,
    Refresh,
    PreviousRecord,
    NextRecord,
    Copy,
    SelectAll
};

class Page : public QWidget {
    Q_OBJECT
public:
    Page(PageContext &context, Place place, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context), m_place(std::move(place)) {}

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    // Stem of its page in docs/user.
    [[nodiscard]] virtual QString helpPage() const = 0;
    // Loads again when `changes` concern it; called for every change, also of other processes.
    virtual void reload(app::Changes changes) = 0;
    // Before the tab closes or the program ends: false keeps it open (after asking).
    [[nodiscard]] virtual bool mayClose() { return true; }
    [[nodiscard]] virtual bool can(PageCommand command) const {
        Q_UNUSED(command);
        return false;
    }
    virtual void perform(PageCommand command) { Q_UNUSED(command); }
    // The pane at the right (F7), owned by the page; nullptr = none.
    [[nodiscard]] virtual QWidget *peek() { return nullptr; }
    // F7 where the page has a side pane inside itself; false = it has none.
    [[nodiscard]] virtual bool togglePane() { return false; }
    // "2 / 18" of the list a record was opened from; "" = not from a list.
    [[nodiscard]] virtual QString walkText() const { return {}; }
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state); }
    // The place was opened again with a hint.
    virtual void take(const QVariantMap &hint) { Q_UNUSED(hint); }

Q_SIGNALS:
    void titleChanged();
    void commandsChanged();                   // what can() says
    void summaryChanged(const QString &text); // selection count and sums, for the status bar

protected:
    [[nodiscard]] PageContext &context() const { return m_context; }

private:
    PageContext &m_context;
    Place m_place;
};

} // namespace accord::ui
