// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/section_parts.h"

#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

// What has no room of its text ends in "…".
class LinkLine : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override {
        QPushButton::initStyleOption(option);
        const int room =
            style()->subElementRect(QStyle::SE_PushButtonContents, option, this).width();
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room,
                                                      Qt::TextShowMnemonic);
    }
};

} // namespace

QWidget *makeSections(PageContext &context, QVBoxLayout *&sections) {
    auto *content = new QWidget;
    setGround(*content, "surface");
    sections = new QVBoxLayout(content);
    const int inset = context.theme.px(measure::kPageInset);
    sections->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    sections->setSpacing(context.theme.px(measure::kGap));
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void addSection(PageContext &context, QVBoxLayout &sections, const QString &title,
                std::initializer_list<QWidget *> verbs) {
    if (sections.count() > 0) {
        sections.addSpacing(context.theme.px(measure::kGap));
        sections.addWidget(makeHairline());
    }
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(LabelKind::Section, title));
    row->addStretch();
    for (QWidget *verb : verbs) {
        row->addWidget(verb);
    }
    sections.addLayout(row);
}

void clearRows(QVBoxLayout &rows) {
    while (QLayoutItem *item = rows.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QPushButton *makeLinkLine(const QString &id, const QString &text) {
    QPushButton *line = new LinkLine(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    line->setObjectName(id);
    line->setProperty("kind", "link");
    line->setAutoDefault(false);
    line->setCursor(Qt::PointingHandCursor);
    line->setAccessibleName(text);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->setProperty("align", "left");
    line->setToolTip(plainTip(text));
    return line;
}

void fitRows(QTableView &table, int most) {
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    const int bar = table.horizontalScrollBar()->sizeHint().height();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         rows * table.verticalHeader()->defaultSectionSize() + bar);
}

} // namespace accord::ui
