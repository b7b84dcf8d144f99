// SPDX-License-Identifier: GPL-3.0-or-later
// The written parts of a call card: purpose with preparation, people met, the five question kinds
// with needs, agreements.
#pragma once

#include "app/views/visit_brief.h"
#include "ui/visits/visit_part.h"

#include <array>
#include <map>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace accord::ui {

class ChipRow;
class GrowingText;

class PurposePart : public VisitPart {
    Q_OBJECT
public:
    // `preparation`: words of the template.
    PurposePart(PageContext &context, const std::vector<std::string> &preparation);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void enter() override;

private:
    struct Sign {
        QLabel *label;
        QString name;
    };
    [[nodiscard]] QHBoxLayout *makeSigns();
    void showSigns();

    QLineEdit *m_purpose;
    std::array<Sign, 3> m_signs; // specific, measurable, time-bound
    ChipRow *m_judged;           // what only a person can tell
    ChipRow *m_preparation;
    QStringList m_template;
};

class PeoplePart : public VisitPart {
    Q_OBJECT
public:
    // `contacts`: on file at the customer, who decides first.
    PeoplePart(PageContext &context, const std::vector<domain::Contact> &contacts);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void setReadOnly(bool isReadOnly) override;
    void enter() override;

private:
    void takeLine();

    ChipRow *m_people;
    QLineEdit *m_line;
    std::map<QString, std::pair<std::int64_t, std::string>> m_known; // chip → id, name
};

class NotesPart : public VisitPart {
    Q_OBJECT
public:
    explicit NotesPart(PageContext &context);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void setReadOnly(bool isReadOnly) override;
    void enter() override;

private:
    struct Note {
        const char *key;
        GrowingText *text;
        QLabel *guide;
    };
    struct Question {
        const char *key;
        QString name;
        QString about;
        QString guide;
    };
    [[nodiscard]] static std::array<Question, 5> questions();
    [[nodiscard]] Note addQuestion(QGridLayout &grid, const Question &question);
    void showGuide(bool isShown);

    std::array<Note, 5> m_notes{};
    ChipRow *m_needs;
    QPushButton *m_guide;
};

class AgreementsPart : public VisitPart {
    Q_OBJECT
public:
    explicit AgreementsPart(PageContext &context);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void enter() override;

private:
    GrowingText *m_text;
};

} // namespace accord::ui
