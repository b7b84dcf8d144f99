// SPDX-License-Identifier: GPL-3.0-or-later
// FactLine: a label and a value that turns into an editor in place: a text line, a text of several
// lines, or a choice where the field knows its values. Enter saves (Ctrl+Enter where Enter begins a
// line), Escape gives up, an error stays beside the field with what was typed.
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace accord::ui {

class GrowingText;
class Theme;

enum class FactText { Line, Lines };

// Stored value and shown text.
using FactChoices = std::vector<std::pair<QString, QString>>;

class FactLine : public QWidget {
    Q_OBJECT
public:
    // `key` names the field and the object; choices empty = free text.
    FactLine(const Theme &theme, const QString &key, const QString &label, FactChoices choices,
             FactText kind = FactText::Line, QWidget *parent = nullptr);
    [[nodiscard]] const QString &key() const { return m_key; }
    // `stored` is what the editor begins with.
    void show(const QString &text, const QString &stored);
    void setReadOnly(bool readOnly);
    // Is it being edited, and what did the editor begin with?
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] const QString &stored() const { return m_stored; }
    void startEditing();
    void stopEditing();
    void showError(const QString &sentence);
    // Begins to edit with what was typed before the program ended.
    void takeUp(const QString &text);

Q_SIGNALS:
    void entered(const QString &stored);
    void typed(const QString &text); // not saved yet
    void left();                     // saved, or given up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void enter();
    void fitText();
    [[nodiscard]] QWidget *makeEditor(const Theme &theme, const QString &label, FactText kind);
    [[nodiscard]] QWidget *editor() const;
    [[nodiscard]] QString written() const; // in the editor
    void write(const QString &text);
    [[nodiscard]] bool takesKey(QEvent &event);

    QString m_key;
    QString m_stored;
    QString m_text; // all of it
    FactChoices m_choices;
    int m_padding;
    bool m_isWriting = false; // not a person
    QPushButton *m_value;
    QLineEdit *m_line = nullptr;
    GrowingText *m_lines = nullptr;
    QComboBox *m_box = nullptr;
    QLabel *m_error;
};

} // namespace accord::ui
