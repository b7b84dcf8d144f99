// SPDX-License-Identifier: GPL-3.0-or-later
// TaskPeek: one task beside the list, with all that is known of it, the lines of a list task to be
// ticked off, and what can be done with it.
#pragma once

#include "app/task_service.h"
#include "ui/common/page_context.h"
#include "ui/common/parts.h"

#include <optional>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace accord::ui {

enum class TaskVerb { Done, Edit, Move, HandOver, Drop, Customer };

class TaskPeek : public QWidget {
    Q_OBJECT
public:
    explicit TaskPeek(PageContext &context, QWidget *parent = nullptr);
    void showTask(std::optional<domain::TaskId> id);
    [[nodiscard]] std::optional<domain::TaskId> task() const;

Q_SIGNALS:
    void wanted(accord::ui::TaskVerb verb, accord::domain::TaskId task);

private:
    void buildFooter(QVBoxLayout &layout);
    void showFacts(const storage::TaskListRow &row);
    void showItems(const domain::Task &task);
    void addFact(const QString &key, const QString &value, const char *kind = "body");
    void tick(QListWidgetItem *item);

    PageContext &m_context;
    std::optional<storage::TaskListRow> m_row;
    QLabel *m_hint;
    QWidget *m_body;
    QLabel *m_what;
    Badge *m_state;
    QLabel *m_when;
    QVBoxLayout *m_facts;
    QListWidget *m_items;
    QWidget *m_footer;
    QList<QPushButton *> m_verbs;
    QPushButton *m_customer = nullptr;
    bool m_isFilling = false;
};

} // namespace accord::ui
