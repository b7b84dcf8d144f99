// SPDX-License-Identifier: GPL-3.0-or-later
// PlanStrip: one line below the steps: what is missing to go on, with a link to the place, or what
// the plan waits for.
#pragma once

#include "ui/plans/plan_editing.h"
#include "ui/plans/plan_section.h"
#include "ui/plans/plan_verbs.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace accord::ui {

// What the strip says; empty text = nothing, the strip hides.
struct StripWords {
    QString text;
    QString link;
    std::optional<PlanSection> place; // where the link goes
    bool isWarning = false;
    QString path{}; // the field there
};
[[nodiscard]] StripWords stripWords(const PlanEditing &editing, const PlanVerbs &verbs);

class PlanStrip : public QWidget {
    Q_OBJECT
public:
    explicit PlanStrip(const Icons &icons, const Theme &theme, QWidget *parent = nullptr);
    void show(const StripWords &words);

Q_SIGNALS:
    void followed(accord::ui::PlanSection place, const QString &path);

private:
    const Icons &m_icons;
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_link;
    std::optional<PlanSection> m_place;
    QString m_path;
};

} // namespace accord::ui
