// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_bar.h"

#include "ui/common/filter_editor.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>

namespace accord::ui {
namespace {

constexpr int kTypingPauseMs = 120;
constexpr int kSearchWidth = 150;
constexpr int kLongestChip = 28;

QString shortened(const QString &text) {
    return text.size() <= kLongestChip ? text : text.left(kLongestChip - 1) + QStringLiteral("…");
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Icons &icons, QList<ListFilterField> fields,
                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icons(icons),
      m_fields(std::move(fields)),
      m_search(new QLineEdit),
      m_chips(new QWidget),
      m_chipRow(new QHBoxLayout(m_chips)),
      m_add(makeButton(QStringLiteral("filter_add"), ButtonKind::Plain, tr("Condition"),
                       icons.icon(QStringLiteral("plus")))),
      m_changed(makeLabel(LabelKind::Caption, tr("View changed"))),
      m_save(makeButton(QStringLiteral("view_save"), ButtonKind::Link, tr("Save view"))),
      m_restore(makeButton(QStringLiteral("view_restore"), ButtonKind::Link, tr("Restore"))) {
    setObjectName(QStringLiteral("filter_bar"));
    setLabelKind(*m_changed, "warning");
    m_search->setObjectName(QStringLiteral("quick_filter"));
    m_search->setAccessibleName(tr("Quick filter"));
    m_search->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(theme.px(kSearchWidth));
    m_search->addAction(icons.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_add->setProperty("small", true);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPauseMs);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::offerFields);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::saveWanted);
    connect(m_restore, &QPushButton::clicked, this, &FilterBar::restoreWanted);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(theme.px(measure::kGap));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(measure::kPageInset), theme.px(4),
                            theme.px(measure::kPageInset), theme.px(6));
    row->setSpacing(theme.px(measure::kGap));
    row->addWidget(m_search);
    row->addWidget(m_chips);
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_changed);
    row->addWidget(m_save);
    row->addWidget(m_restore);
    showViewState(false);
}

void FilterBar::show(const Conditions &conditions, const QString &search) {
    m_conditions = conditions;
    if (m_search->text() != search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(search);
    }
    layChips();
}

void FilterBar::showViewState(bool isChanged) {
    m_changed->setVisible(isChanged);
    m_save->setVisible(isChanged);
    m_restore->setVisible(isChanged);
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString FilterBar::search() const {
    return m_search->text().trimmed();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const ListFilterField *FilterBar::fieldOf(const QString &name) const {
    for (const ListFilterField &field : m_fields) {
        if (field.name == name) {
            return &field;
        }
    }
    return nullptr;
}

void FilterBar::layChips() {
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        m_chipRow->addWidget(makeChip(i));
    }
    m_chips->setVisible(!m_conditions.isEmpty());
}

QWidget *FilterBar::makeChip(qsizetype index) {
    const FilterCondition &condition = m_conditions.at(index);
    const ListFilterField *field = fieldOf(condition.field);
    ListFilterField shown{condition.field, condition.field, FilterKind::Text, {}, false};
    if (field != nullptr) {
        shown = *field;
    }
    const QString text =
        shown.title + QStringLiteral("  ") + FilterWords::valueText(shown, condition);
    auto *chip = new QFrame;
    chip->setProperty("kind", "chip");
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QString plain = shortened(text);
    auto *open = makeButton(QStringLiteral("chip_%1").arg(condition.field), ButtonKind::Quiet,
                            plain.replace(QLatin1Char('&'), QStringLiteral("&&")));
    open->setToolTip(plainTip(text));
    connect(open, &QPushButton::clicked, this, [this, shown, index] { edit(shown, index); });
    auto *close = makeIconButton(QStringLiteral("chip_close_%1").arg(condition.field),
                                 m_icons.icon(QStringLiteral("close")),
                                 tr("Remove the condition on %1").arg(shown.title));
    close->setIconSize(QSize(m_theme.px(12), m_theme.px(12)));
    connect(close, &QPushButton::clicked, this, [this, index] {
        m_search->setFocus(); // where the keys stay when there is no list to go to
        m_conditions.removeAt(index);
        layChips();
        Q_EMIT changed();
        Q_EMIT leftDownwards(); // the keys go to the list, not to what comes next
    });
    row->addWidget(open);
    row->addWidget(close);
    return chip;
}

void FilterBar::offerFields() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ListFilterField &field : m_fields) {
        menu->addAction(field.title, this, [this, field] { edit(field, -1); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterBar::edit(const ListFilterField &field, qsizetype index) {
    auto *editor = new FilterEditor(
        field, index < 0 ? FilterCondition{field.name, {}, {}} : m_conditions.at(index), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, index] {
        const FilterCondition condition = editor->condition();
        if (index >= 0) {
            m_conditions.removeAt(index);
        }
        if (!condition.values.isEmpty()) {
            m_conditions.insert(index < 0 ? m_conditions.size() : index, condition);
        }
        layChips();
        Q_EMIT changed();
    });
    editor->open();
}

} // namespace accord::ui
