// SPDX-License-Identifier: GPL-3.0-or-later
// VisitPart: one section of the call card: a title with the key that leads to it, its fields, and
// what is wrong with them. It shows and writes its own keys of a visit document (visit_json.h).
#pragma once

#include "ui/common/page_context.h"
#include "ui/common/theme.h"

#include <nlohmann/json.hpp>

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace accord::ui {

class VisitPart : public QWidget {
    Q_OBJECT
public:
    // Keys that the part does not find in the document are empty.
    virtual void show(const nlohmann::json &document) = 0;
    virtual void write(nlohmann::json &document) const = 0;
    virtual void setReadOnly(bool isReadOnly);
    // Takes the focus where typing begins.
    virtual void enter() = 0;
    // Takes it where that field of the document is typed.
    virtual void enterField(const QString &field) {
        Q_UNUSED(field);
        enter();
    }

    // True when the field of an issue ("notes.central") is one of this part.
    [[nodiscard]] bool holds(const QString &field) const;
    void showIssues(const QStringList &sentences); // none = in order

Q_SIGNALS:
    void edited(); // by the user

protected:
    // `key` stands behind the title ("Alt+3"), "" = none. `fields`: the keys of the document.
    VisitPart(PageContext &context, const QString &title, const QString &key, QStringList fields);
    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] QHBoxLayout &heading() const { return *m_heading; }

private:
    PageContext &m_context;
    QStringList m_fields;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_body;
    QLabel *m_error;
};

// A text of a document, "" when it is null or not there.
[[nodiscard]] QString textAt(const nlohmann::json &document, const char *key);
// A list of a document, empty when it is null or not there.
[[nodiscard]] nlohmann::json listAt(const nlohmann::json &document, const char *key);
// A part of a document that is an object itself, empty when it is not there.
[[nodiscard]] nlohmann::json objectAt(const nlohmann::json &document, const char *key);
// The texts of a list, and back.
[[nodiscard]] QStringList textsAt(const nlohmann::json &document, const char *key);
[[nodiscard]] nlohmann::json textsOf(const QStringList &texts);
[[nodiscard]] bool flagAt(const nlohmann::json &document, const char *key);
// null for an empty text, as documents have it.
[[nodiscard]] nlohmann::json textOrNull(const QString &text);
// A caption before its field, kept together when the line is broken.
[[nodiscard]] QWidget *captioned(const Theme &theme, const QString &caption, QWidget *field,
                                 QWidget *behind = nullptr);

} // namespace accord::ui
