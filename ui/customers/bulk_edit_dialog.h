// SPDX-License-Identifier: GPL-3.0-or-later
// BulkEditDialog: one field of many customers. Nothing is chosen at first, and to clear a field is
// a choice of its own. Shows before anything is written who changes from what to what, how many are
// so already and who is left alone and why; the whole is one step of undo.
#pragma once

#include "app/customer_service.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace accord::ui {

class BulkEditDialog : public QDialog {
    Q_OBJECT
public:
    BulkEditDialog(PageContext &context, QStringList codes, const QString &field,
                   QWidget *parent = nullptr);
    void accept() override;

Q_SIGNALS:
    void previewed();

private:
    void build();
    void chooseField();
    void fillWords(const QString &field);
    [[nodiscard]] bool hasValue() const;
    [[nodiscard]] QString valueWords(const nlohmann::json &value) const;
    void listExamples(const app::BulkChange &outcome);
    [[nodiscard]] nlohmann::json fields() const;
    void preview();
    void showPreview(const base::Result<app::BulkChange> &outcome);

    PageContext &m_context;
    QStringList m_codes;
    QComboBox *m_field;
    QComboBox *m_word;
    QLineEdit *m_text;
    QCheckBox *m_clear; // of a field that is typed
    QLabel *m_summary;
    QListWidget *m_examples;
    QListWidget *m_refused;
    QPushButton *m_apply;
    QTimer *m_pause;
    int m_asked = 0;
};

} // namespace accord::ui
