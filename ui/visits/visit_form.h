// SPDX-License-Identifier: GPL-3.0-or-later
// VisitForm: the whole call card as fields, in two columns where there is room. What it shows and
// gives back is a visit document (visit_json.h), the same for stored visits, new ones and drafts.
#pragma once

#include "app/visit_service.h"
#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QScrollArea>
#include <vector>

class QBoxLayout;

namespace accord::ui {

class CoachingPart;
class FilesPart;
class FollowUpsPart;
class HeadPart;
class OutcomePart;
class VisitPart;

class VisitForm : public QScrollArea {
    Q_OBJECT
public:
    VisitForm(PageContext &context, const app::VisitBrief &brief,
              const app::CallCardTemplate &card);
    void show(const nlohmann::json &document);
    // All keys that a person sets, "tasks" with the follow-ups, without "customer".
    [[nodiscard]] nlohmann::json document() const;
    void setReadOnly(bool isReadOnly);
    // Beside their fields; those of no field are given back. The first one takes the focus.
    base::Issues showIssues(const base::Issues &issues);
    // The section of Alt+key.
    void enter(int key);

    [[nodiscard]] HeadPart &head() const { return *m_head; }
    [[nodiscard]] OutcomePart &outcome() const { return *m_outcome; }
    [[nodiscard]] FollowUpsPart &followUps() const { return *m_followUps; }
    [[nodiscard]] FilesPart &files() const { return *m_files; }

Q_SIGNALS:
    void edited(); // by the user

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString sentenceOf(const base::Error &issue) const;
    void add(QBoxLayout &column, VisitPart *part, int key);
    void layColumns();
    void showCoaching();

    PageContext &m_context;
    HeadPart *m_head;
    OutcomePart *m_outcome;
    FollowUpsPart *m_followUps;
    FilesPart *m_files;
    CoachingPart *m_coaching;
    struct Keyed {
        VisitPart *part;
        int key; // -1 = none
    };
    std::vector<Keyed> m_parts;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    QWidget *m_line = nullptr;
    bool m_isFilling = false;
};

} // namespace accord::ui
