// SPDX-License-Identifier: GPL-3.0-or-later
// TextSection: one or several written parts of the plan. A text is saved when it is left; while it
// is typed it is kept as a draft, which the next start offers again after a crash.
#pragma once

#include "ui/plans/section_page.h"

#include <vector>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace accord::ui {

// A text of the document: "summary", or "swot.s" inside an object.
struct TextField {
    std::string key;
    QString title;
    QString hint;
    int mostCharacters = 0; // 0 = only the plan's own limit
};

class TextSection : public SectionPage {
    Q_OBJECT
public:
    TextSection(PlanEditing &editing, const QString &title, std::vector<TextField> fields,
                QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    void reveal(const QString &path) override;
    // Texts of a draft, "summary" → what was typed; they are typed again, not saved.
    void takeDraft(const QVariantMap &texts);
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    struct Part {
        TextField field;
        QPlainTextEdit *edit = nullptr;
        QLabel *count = nullptr;
        QLabel *error = nullptr;
        QString stored;
    };
    void addPart(const TextField &field);
    void typed(Part &part);
    [[nodiscard]] bool save(Part &part);
    void keepDraft();
    [[nodiscard]] QString draftKey() const;

    QVBoxLayout *m_body;
    std::vector<Part> m_parts;
    bool m_isFilling = false;
};

// The text of a field in a plan, and the document that sets it.
[[nodiscard]] QString textOf(const domain::Plan &plan, const std::string &key);
[[nodiscard]] nlohmann::json textDocument(const std::string &key, const QString &text);

} // namespace accord::ui
