// SPDX-License-Identifier: GPL-3.0-or-later
// RecordDialog: edits one record of a customer (a contact, a note, an invoice …) by a list of its
// fields. It saves nothing itself: what was changed goes to the form's `save`, and what is wrong
// comes back beside its field, all at once. What is typed is kept as a draft until it is saved or
// left.
#pragma once

#include "base/result.h"
#include "ui/common/drafts.h"
#include "ui/common/list_source.h"
#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QDialog>
#include <QVariantMap>
#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace accord::ui {

enum class FieldLook {
    Line,
    List, // several, with commas between them
    Text,
    Choice,
    Flag,
    Customer, // found by name, code or pinyin; its code
    Yuan,     // the field holds fen
    Cases,    // the field holds thousandths
    Percent   // the field holds basis points
};

struct FormField {
    QString key;
    QString title;
    FieldLook look = FieldLook::Line;
    QList<FilterChoice> choices{}; // of a Choice
    QString hint{};                // what an empty line shows
};

struct RecordForm {
    QString id; // "contact"; the fields are called "contact_name" and so on
    QString title;
    QString verb;
    std::vector<FormField> fields;
    QVariantMap values;    // what is stored, as recordValues() makes them
    QVariantMap offered{}; // what the form begins with instead, by key
    Draft draft;           // without its "values"; key "" = none is kept
    // The changed fields of the form; everything that is wrong goes into `issues`.
    std::function<base::Done(const nlohmann::json &fields, base::Issues &issues)> save;
    // What is worth a second look in what is typed, "" = nothing.
    std::function<QString(const QVariantMap &typed)> warning{};
};

// The fields of a record's document as a form holds them: texts by key.
[[nodiscard]] QVariantMap recordValues(const nlohmann::ordered_json &document);

class RecordDialog : public QDialog {
    Q_OBJECT
public:
    RecordDialog(PageContext &context, RecordForm form, QWidget *parent = nullptr);
    // What a draft holds, instead of what is stored.
    void takeUp(const QVariantMap &values);
    void accept() override;
    void reject() override; // asks before what was typed goes

private:
    struct Entry {
        FormField field;
        QWidget *editor = nullptr;
        QLabel *error = nullptr;
    };
    void add(QFormLayout &layout, const FormField &field);
    [[nodiscard]] QWidget *makeEditor(const FormField &field);
    [[nodiscard]] QVariantMap typed() const;
    [[nodiscard]] nlohmann::json changed() const;
    void noteTyping();
    void warn();
    void giveUp();
    void fill(const QVariantMap &values);
    void showIssues(const base::Issues &issues);
    void clearMended();

    PageContext &m_context;
    RecordForm m_form;
    std::vector<Entry> m_entries;
    QLabel *m_warning;
    QLabel *m_general;
    QVariantMap m_refused; // what was typed when the errors were shown
    bool m_isShowing = false;
    bool m_isTyped = false;
};

// Opens it over `over`; it goes when it is left.
RecordDialog *openRecordDialog(PageContext &context, RecordForm form, QWidget *over,
                               const QVariantMap &draft = {});

} // namespace accord::ui
