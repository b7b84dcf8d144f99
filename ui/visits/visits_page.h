// SPDX-License-Identifier: GPL-3.0-or-later
// The list of visits: by state, person, day; what is missed and what a person has planned as views;
// moved, handed over, cancelled and closed as not held, one or many in one step of undo.
#pragma once

#include "app/visit_bulk.h"
#include "ui/common/list_page.h"

namespace accord::ui {

class VisitsPage : public ListPage {
    Q_OBJECT
public:
    VisitsPage(PageContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("List of visits"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("visits"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("visits"); }

protected:
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    [[nodiscard]] QString countText(qint64 shown) const override;
    [[nodiscard]] QString selectedText(qint64 count) const override;
    [[nodiscard]] QString totalsTitle(qint64 count) const override;
    [[nodiscard]] Place placeOf(const QString &key) const override;
    void addRecord() override;
    [[nodiscard]] bool mayAdd() const override;
    void fillMenu(QMenu &menu) override;

private:
    // What may be ordered for visits here, with the words of its button and menu.
    struct Verb {
        const char *id;
        const char *icon;
        QString text;
        app::VisitAct act;
    };
    [[nodiscard]] QList<Verb> verbs() const;
    void order(app::VisitAct act, const QStringList &keys);
};

} // namespace accord::ui
