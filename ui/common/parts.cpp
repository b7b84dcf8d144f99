// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts.h"

#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

void setWord(QWidget &widget, const char *property, const QVariant &value) {
    if (widget.property(property) == value) {
        return;
    }
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

constexpr int kSegmentPadding = 22; // as the style sheet has it, both sides

const char *wordOf(LabelKind kind) {
    switch (kind) {
    case LabelKind::Strong:
        return "strong";
    case LabelKind::Muted:
        return "muted";
    case LabelKind::Caption:
        return "caption";
    case LabelKind::Section:
        return "section";
    case LabelKind::Title:
        return "title";
    case LabelKind::Figure:
        return "figure";
    case LabelKind::Error:
        return "error";
    case LabelKind::Body:
        break;
    }
    return "body";
}

} // namespace

QPushButton *makeButton(const QString &id, ButtonKind kind, const QString &text,
                        const QIcon &icon) {
    static const char *const words[] = {"plain", "primary", "quiet", "link"};
    auto *button = new QPushButton(icon, text);
    button->setObjectName(id);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAutoDefault(false);
    button->setProperty("kind", words[static_cast<int>(kind)]);
    if (kind == ButtonKind::Link) {
        button->setCursor(Qt::PointingHandCursor);
    }
    return button;
}

QPushButton *makeIconButton(const QString &id, const QIcon &icon, const QString &name) {
    QPushButton *button = makeButton(id, ButtonKind::Quiet, {}, icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QString plainTip(const QString &text) {
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

QLabel *makeLabel(LabelKind kind, const QString &text) {
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", wordOf(kind));
    return label;
}

ShortLabel::ShortLabel(LabelKind kind, QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setProperty("kind", wordOf(kind));
}

void ShortLabel::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : plainTip(text()));
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), palette(),
                          isEnabled(), shown, foregroundRole());
}

void setLabelKind(QLabel &label, const char *kind) {
    setWord(label, "kind", kind);
}

QFrame *makeHairline(Qt::Orientation orientation) {
    auto *line = new QFrame;
    line->setProperty("kind", "hairline");
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

void setGround(QWidget &widget, const char *ground) {
    widget.setAttribute(Qt::WA_StyledBackground);
    setWord(widget, "ground", ground);
}

void showFieldError(QWidget &field, QLabel &below, const QString &sentence) {
    setWord(field, "invalid", !sentence.isEmpty());
    below.setText(sentence);
    below.setVisible(!sentence.isEmpty());
}

Role classInk(const QString &abcClass) {
    if (abcClass == QLatin1String("A")) {
        return Role::ClassA;
    }
    return abcClass == QLatin1String("B") ? Role::ClassB : Role::ClassC;
}

Role classGround(const QString &abcClass) {
    if (abcClass == QLatin1String("A")) {
        return Role::ClassASoft;
    }
    return abcClass == QLatin1String("B") ? Role::ClassBSoft : Role::ClassCSoft;
}

void paintBadge(QPainter &painter, const QRectF &area, const Theme &theme, const QString &text,
                Role ink, Role ground, bool isStrong) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ground));
    painter.drawRoundedRect(area, 4, 4);
    QFont font = theme.font(TypeRole::Caption);
    font.setBold(isStrong);
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    painter.drawText(area, Qt::AlignCenter, text);
    painter.restore();
}

Badge::Badge(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::show(const QString &text, Role ink, Role ground, bool isStrong) {
    m_text = text;
    m_ink = ink;
    m_ground = ground;
    m_isStrong = isStrong;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::showClass(const QString &abcClass) {
    show(abcClass.isEmpty() ? QStringLiteral("–") : abcClass, classInk(abcClass),
         classGround(abcClass), true);
}

QSize Badge::sizeHint() const {
    QFont font = m_theme.font(TypeRole::Caption);
    font.setBold(m_isStrong);
    const int width = QFontMetrics(font).horizontalAdvance(m_text);
    return {width + m_theme.px(12), m_theme.px(20)};
}

void Badge::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    paintBadge(painter, rect(), m_theme, m_text, m_ink, m_ground, m_isStrong);
}

Segments::Segments(const QString &id, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    setObjectName(id);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::changed);
}

void Segments::setItems(const QStringList &texts) {
    const int chosen = std::max(0, current());
    while (m_group->buttons().size() > texts.size()) {
        delete m_group->buttons().last();
    }
    for (int i = 0; i < texts.size(); ++i) {
        QAbstractButton *button = m_group->button(i);
        if (button == nullptr) {
            button =
                makeButton(QStringLiteral("%1_%2").arg(objectName()).arg(i), ButtonKind::Plain, {});
            button->setCheckable(true);
            button->setProperty("kind", "segment");
            m_group->addButton(button, i);
            layout()->addWidget(button);
        }
        button->setText(texts.at(i));
        QFont chosenFont = button->font(); // the chosen one is bold: it must not be cut
        chosenFont.setBold(true);
        button->setMinimumWidth(QFontMetrics(chosenFont).horizontalAdvance(texts.at(i)) +
                                kSegmentPadding);
        button->setAccessibleName(texts.at(i));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // never clipped
        const char *place = "inner";
        if (texts.size() == 1) {
            place = "only";
        } else if (i == 0) {
            place = "first";
        } else if (i == texts.size() - 1) {
            place = "last";
        }
        setWord(*button, "place", place);
    }
    setCurrent(chosen < texts.size() ? chosen : 0);
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int index) {
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

Picture::Picture(const Icons &icons, QString name, Role role, int side, QWidget *parent)
    : QWidget(parent), m_icons(icons), m_name(std::move(name)), m_role(role) {
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Picture::show(const QString &name, Role role) {
    m_name = name;
    m_role = role;
    update();
}

void Picture::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_icons.paint(painter, rect(), m_name, m_role);
}

EmptyState::EmptyState(const Icons &icons, const QString &icon, const QString &title,
                       const QString &text, QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(LabelKind::Section, title)),
      m_text(makeLabel(LabelKind::Muted, text)),
      m_verbs(new QWidget) {
    auto *picture = new Picture(icons, icon, Role::Faint, 40);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    new QHBoxLayout(m_verbs);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_verbs, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &text) {
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addVerb(const QString &id, ButtonKind kind, const QString &text) {
    QPushButton *button = makeButton(id, kind, text);
    m_verbs->layout()->addWidget(button);
    return button;
}

} // namespace accord::ui
