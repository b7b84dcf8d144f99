// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit went: next visit, result, mood; and the coaching sheet of a joint visit. A digit
// chooses in a row of numbers.
#pragma once

#include "app/visit_policy.h"
#include "ui/visits/visit_part.h"

#include <vector>

class QComboBox;
class QPushButton;

namespace accord::ui {

class DayEdit;
class GrowingText;
class Segments;
class TimeEdit;

// 1 to 5; 0 = nothing chosen. Digits choose, Backspace takes the choice back.
class ScoreRow : public QWidget {
    Q_OBJECT
public:
    ScoreRow(const QString &id, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] int score() const;
    void setScore(int score);
    void enter();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Segments *m_segments;
};

class OutcomePart : public VisitPart {
    Q_OBJECT
public:
    // `interval`: days between visits of the customer's class, 0 = not visited by interval.
    OutcomePart(PageContext &context, const QString &abcClass, int interval);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void enter() override;
    void enterField(const QString &field) override;
    [[nodiscard]] bool hasNext() const;
    // Fills in the next visit one interval after the day, unless one is typed.
    void proposeNext(base::Date from);

Q_SIGNALS:
    void resultChosen(); // by the user

private:
    DayEdit *m_next;
    TimeEdit *m_nextTime;
    QLabel *m_weekday;
    ScoreRow *m_result;
    QComboBox *m_mood;
    int m_interval;
};

class CoachingPart : public VisitPart {
    Q_OBJECT
public:
    CoachingPart(PageContext &context, const std::vector<app::VisitWord> &items);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void enter() override;

private:
    struct Score {
        std::string item;
        ScoreRow *row;
    };
    struct Text {
        const char *key;
        GrowingText *text;
    };
    std::vector<Score> m_scores;
    std::vector<Text> m_texts;
    DayEdit *m_followUpOn;
};

} // namespace accord::ui
