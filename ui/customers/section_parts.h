// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a customer's page that are several sections below each other: a title with its verbs,
// and tables as high as their rows.
#pragma once

#include "ui/common/page_context.h"

#include <QString>
#include <QWidget>
#include <initializer_list>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace accord::ui {

// A scrolled column for sections; `sections` is where they go.
[[nodiscard]] QWidget *makeSections(PageContext &context, QVBoxLayout *&sections);
// Adds a title with verbs at the right, a hairline above it unless it is the first.
void addSection(PageContext &context, QVBoxLayout &sections, const QString &title,
                std::initializer_list<QWidget *> verbs);
// Deletes what is in `rows`.
void clearRows(QVBoxLayout &rows);
// A line of text that is a link and gives way when there is little room.
[[nodiscard]] QPushButton *makeLinkLine(const QString &id, const QString &text);
// Grows the table to its rows, at most `most` of them.
void fitRows(QTableView &table, int most = 8);

} // namespace accord::ui
