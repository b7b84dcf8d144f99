// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a call card that are lists: objections with their four steps, competitor activity,
// follow-ups that become tasks.
#pragma once

#include "app/task_service.h"
#include "ui/visits/visit_part.h"

namespace accord::ui {

class EntryList;
class EntryRow;

class ListedPart : public VisitPart {
    Q_OBJECT
public:
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void setReadOnly(bool isReadOnly) override;
    void enter() override;

protected:
    ListedPart(PageContext &context, const QString &title, const QString &key, const char *list,
               QStringList fields);
    void setList(EntryList *list);

private:
    const char *m_key;
    EntryList *m_list = nullptr;
};

class ObjectionsPart : public ListedPart {
    Q_OBJECT
public:
    explicit ObjectionsPart(PageContext &context);
};

class CompetitorsPart : public ListedPart {
    Q_OBJECT
public:
    explicit CompetitorsPart(PageContext &context);
};

class FollowUpsPart : public ListedPart {
    Q_OBJECT
public:
    explicit FollowUpsPart(PageContext &context);
    // Tasks that came from the visit before; they are changed on their own page.
    void showTasks(const std::vector<storage::TaskListRow> &tasks);

private:
    QWidget *m_tasks;
};

} // namespace accord::ui
