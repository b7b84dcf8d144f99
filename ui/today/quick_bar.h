// SPDX-License-Identifier: GPL-3.0-or-later
// QuickBar: the one line at the top of Today. While something stands in it, the line below shows
// what will be saved, each part a button that changes it; Enter saves, Tab goes part by part,
// Escape empties the line. Nothing is written before Enter; what is typed
// is kept as a draft.
#pragma once

#include "app/quick_log.h"
#include "ui/common/page_context.h"

#include <QFrame>
#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace accord::ui {

class QuickBar : public QFrame {
    Q_OBJECT
public:
    explicit QuickBar(PageContext &context, QWidget *parent = nullptr);
    void focusLine();
    // Writes `text` into the line for this customer, whose name may be another's too.
    void begin(const QString &text, const app::QuickCandidate &customer);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    // Whether the draft shown is that of the text typed.
    [[nodiscard]] bool isRead() const { return m_shown == m_typed; }

Q_SIGNALS:
    void read();  // the draft of the text typed is shown
    void saved(); // and told in the status bar

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // What the person chose instead of what was read.
    struct Choices {
        std::optional<app::QuickAct> act;
        std::optional<domain::QuickIntent> intent;
        std::optional<app::QuickCandidate> customer;
        base::Date day;
        std::optional<int> result;
    };
    void buildDraftRow();
    QPushButton *addPart(const char *id);
    void typed();
    void keepDraft();
    void readLine();
    void take(app::QuickDraft draft);
    void showDraft();
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString wordsText() const;
    void chooseKind();
    void chooseCustomer();
    void chooseDay();
    void chooseResult();
    // A line of a part's menu.
    void addChoice(QMenu &menu, const QString &text, std::function<void(Choices &)> choose);
    void pop(QMenu *menu, QPushButton *part);
    void say(const QString &problem);
    [[nodiscard]] bool sayBadDay();
    [[nodiscard]] bool demandParts();
    void save();
    void clear();

    PageContext &m_context;
    QLineEdit *m_line;
    QWidget *m_row;
    QHBoxLayout *m_parts;
    QPushButton *m_kind = nullptr;
    QPushButton *m_customer = nullptr;
    QPushButton *m_day = nullptr;
    QPushButton *m_result = nullptr;
    QLabel *m_people;
    QLabel *m_problem;
    QTimer *m_pause;
    app::QuickDraft m_read;  // as the line says
    app::QuickDraft m_draft; // with the choices
    Choices m_choices;
    int m_typed = 0; // how often the text changed, and for which change the draft stands
    int m_shown = 0;
    bool m_isSaveWanted = false;
};

} // namespace accord::ui
