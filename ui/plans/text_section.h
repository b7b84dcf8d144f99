// SPDX-License-Identifier: GPL-3.0-or-later
// TextSection: one or several written parts of the plan, or single values that stand among them. A
// text is saved when it is left; while it is typed it is kept as a draft, which the next start
// offers again after a crash.
#pragma once

#include "ui/plans/section_page.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace accord::ui {

// A text of the document: "summary", or "swot.s" inside an object.
struct TextField {
    std::string key;
    QString title;
    QString hint;
    int mostCharacters = 0; // 0 = only the plan's own limit
    bool isRate = false;    // a percentage on one line instead of a text
    int lines = 6;          // at least this high
};

class TextSection : public SectionPage {
    Q_OBJECT
public:
    // Without a title it is part of another section, without margins of its own.
    TextSection(PlanEditing &editing, const QString &title, const std::vector<TextField> &fields,
                QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    void reveal(const QString &path) override;
    void takeDraft(const QVariantMap &texts) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    struct Part {
        TextField field;
        QPlainTextEdit *page = nullptr; // one of the two
        QLineEdit *line = nullptr;
        QLabel *count = nullptr;
        QLabel *error = nullptr;
        QString stored;
        [[nodiscard]] QWidget *edit() const;
        [[nodiscard]] QString text() const;
        void setText(const QString &text) const;
        void setReadOnly(bool isReadOnly) const;
    };
    void addPart(const TextField &field);
    void makePage(Part &part);
    void makeLine(Part &part);
    void typed(Part &part);
    [[nodiscard]] bool save(Part &part);
    [[nodiscard]] base::Issues issuesOf(const Part &part, const QString &text);
    void keepDraft();
    [[nodiscard]] QString draftKey() const;

    QVBoxLayout *m_body;
    std::vector<Part> m_parts;
    bool m_isFilling = false;
};

// The text of a field in a plan as its editor begins with it, and the document that sets it.
[[nodiscard]] QString textOf(const domain::Plan &plan, const TextField &field);
[[nodiscard]] base::Result<nlohmann::json> textDocument(const TextField &field,
                                                        const QString &text);

} // namespace accord::ui
