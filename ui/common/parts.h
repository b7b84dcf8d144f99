// SPDX-License-Identifier: GPL-3.0-or-later
// Parts: small building blocks that every page shares, so that buttons, titles and badges look the
// same everywhere. Texts are always plain.
#pragma once

#include "ui/common/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace accord::ui {

class Icons;

enum class ButtonKind { Plain, Primary, Quiet, Link };
// Sets the accessible name to the text; the object name is `id`.
[[nodiscard]] QPushButton *makeButton(const QString &id, ButtonKind kind, const QString &text,
                                      const QIcon &icon = {});
// A quiet button that shows only an icon; `name` is its accessible name and tool tip.
[[nodiscard]] QPushButton *makeIconButton(const QString &id, const QIcon &icon,
                                          const QString &name);

// A text of the company as tool tip: shown as typed, although tips take markup.
[[nodiscard]] QString plainTip(const QString &text);

enum class LabelKind { Body, Strong, Muted, Caption, Section, Title, Figure, Error };
[[nodiscard]] QLabel *makeLabel(LabelKind kind, const QString &text = {});
// Later change of a label's look.
void setLabelKind(QLabel &label, const char *kind);
[[nodiscard]] QFrame *makeHairline(Qt::Orientation orientation = Qt::Horizontal);
// Fills the widget with a role of the style sheet: "surface", "window", "nav", "warning", …
void setGround(QWidget &widget, const char *ground);
// A field in error: red frame and the sentence below it ("" = in order).
void showFieldError(QWidget &field, QLabel &below, const QString &sentence);

// A rounded word on its soft ground: class, stage, status.
class Badge : public QWidget {
    Q_OBJECT
public:
    Badge(const Theme &theme, QWidget *parent = nullptr);
    void show(const QString &text, Role ink, Role ground, bool isStrong = false);
    // The class badge of lists: A, B, C, "" = "–".
    void showClass(const QString &abcClass);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Role m_ink = Role::Muted;
    Role m_ground = Role::ClassCSoft;
    bool m_isStrong = false;
};

// A line that ends in an ellipsis where there is no room for all of it; the tip has the whole.
class ShortLabel : public QLabel {
    Q_OBJECT
public:
    explicit ShortLabel(LabelKind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Text ink and soft ground of an ABC class.
[[nodiscard]] Role classInk(const QString &abcClass);
[[nodiscard]] Role classGround(const QString &abcClass);
// The same badge inside a delegate's cell.
void paintBadge(QPainter &painter, const QRectF &area, const Theme &theme, const QString &text,
                Role ink, Role ground, bool isStrong);

// A row of joined buttons of which one is down: 全部 | A | B | C. Arrow keys move.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QString &id, QWidget *parent = nullptr);
    // Keeps the present choice when it is still there.
    void setItems(const QStringList &texts);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void changed(int index); // by the user

private:
    QButtonGroup *m_group;
};

// One of our icons in a layout; follows the theme. Decoration: not for the screen reader.
class Picture : public QWidget {
    Q_OBJECT
public:
    Picture(const Icons &icons, QString name, Role role, int side, QWidget *parent = nullptr);
    void show(const QString &name, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Icons &m_icons;
    QString m_name;
    Role m_role;
};

// What a page shows instead of an empty list: an icon, what is missing, what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Icons &icons, const QString &icon, const QString &title, const QString &text,
               QWidget *parent = nullptr);
    void setText(const QString &title, const QString &text);
    // Adds a button below the text.
    QPushButton *addVerb(const QString &id, ButtonKind kind, const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_verbs;
};

} // namespace accord::ui
