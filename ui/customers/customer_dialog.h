// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDialog: a new customer. Everything that is wrong stands beside its field at once; a
// customer that looks like another is a warning and can be saved all the same.
#pragma once

#include "base/result.h"
#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QDialog>
#include <QHash>
#include <QString>
#include <QVariantMap>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace accord::ui {

class CustomerDialog : public QDialog {
    Q_OBJECT
public:
    explicit CustomerDialog(PageContext &context, QWidget *parent = nullptr);
    // Of the customer that was saved.
    [[nodiscard]] QString code() const { return m_code; }
    // What was typed before the program ended, by field.
    void takeUp(const QVariantMap &values);
    void accept() override;
    void reject() override; // asks before what was typed goes
    // Begins with the facts of another customer (its document), all but what is its own alone.
    void beginAs(const nlohmann::ordered_json &other);

private:
    struct Entry {
        QWidget *field = nullptr;
        QLabel *error = nullptr;
        QString refused{}; // what the field held when the error was shown
    };
    QLineEdit *addLine(QFormLayout &form, const QString &key);
    QComboBox *addBox(QFormLayout &form, const QString &key);
    void add(QFormLayout &form, const QString &key, QWidget *field);
    [[nodiscard]] static QString typed(const Entry &entry);
    static void write(const Entry &entry, const QString &value);
    void build(QWidget &form);
    void keepDraft();
    void clearMended();
    void giveUp();
    [[nodiscard]] static QString draftKey() { return QStringLiteral("customers/new"); }
    void warnOfDuplicates();
    void showIssues(const base::Issues &issues, const base::Error &first);

    PageContext &m_context;
    QHash<QString, Entry> m_entries;
    QLabel *m_warning;
    QLabel *m_general;
    nlohmann::json m_more = nlohmann::json::object(); // facts that have no field in the form
    QString m_code;
};

} // namespace accord::ui
