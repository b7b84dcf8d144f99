// SPDX-License-Identifier: GPL-3.0-or-later
// VisitBriefPane: what to know of a customer before going there: who decides, open promises and
// tasks, missed visits, stock that must move, when the visit was due, figures, gaps seen last time,
// the last visits.
#pragma once

#include "app/views/visit_brief.h"
#include "ui/common/page_context.h"

#include <QScrollArea>

class QVBoxLayout;

namespace accord::ui {

class VisitBriefPane : public QScrollArea {
    Q_OBJECT
public:
    explicit VisitBriefPane(PageContext &context, QWidget *parent = nullptr);
    void show(const app::VisitBrief &brief);

private:
    void addSection(const QString &title);
    // A line: what stands left, what stands right ("" = nothing), the kind of the right label.
    void addLine(const QString &left, const QString &right = {}, const char *kind = "muted");
    void addContacts(const app::VisitBrief &brief);
    void addPromises(const app::VisitBrief &brief);
    void addTasks(const app::VisitBrief &brief);
    void addStock(const app::VisitBrief &brief);
    void addFigures(const app::VisitBrief &brief);
    void addGaps(const app::VisitBrief &brief);
    void addVisits(const app::VisitBrief &brief);

    PageContext &m_context;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace accord::ui
