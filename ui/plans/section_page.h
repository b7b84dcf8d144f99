// SPDX-License-Identifier: GPL-3.0-or-later
// SectionPage: what the middle of the plan editor shows for one section of the outline.
#pragma once

#include "ui/common/page.h"
#include "ui/plans/plan_editing.h"
#include "ui/plans/plan_section.h"

#include <QVariantMap>
#include <QWidget>

namespace accord::ui {

class SectionPage : public QWidget {
    Q_OBJECT
public:
    SectionPage(PlanEditing &editing, QWidget *parent) : QWidget(parent), m_editing(editing) {}
    // Shows the plan as it now is.
    virtual void refresh() = 0;
    // Saves what is being typed; false when it is refused and stays on the screen.
    [[nodiscard]] virtual bool commit() { return true; }
    // Brings the field of a path to the eye: "lines.R1.tiers", "sections.swot.s".
    virtual void reveal(const QString &path) { Q_UNUSED(path); }
    // Texts of a draft, "summary" → what was typed; they are typed again, not saved.
    virtual void takeDraft(const QVariantMap &texts) { Q_UNUSED(texts); }
    [[nodiscard]] virtual bool can(PageCommand command) const {
        Q_UNUSED(command);
        return false;
    }
    virtual void perform(PageCommand command) { Q_UNUSED(command); }

Q_SIGNALS:
    void summaryChanged(const QString &text);
    // Another section is wanted, at the field of `path` ("" = as it is).
    void wanted(accord::ui::PlanSection section, const QString &path);

protected:
    [[nodiscard]] PlanEditing &editing() const { return m_editing; }
    [[nodiscard]] PageContext &context() const { return m_editing.context(); }
    // The sentence of the first issue, "" = none.
    [[nodiscard]] QString sentence(const base::Issues &issues) const;

private:
    PlanEditing &m_editing;
};

} // namespace accord::ui
