// SPDX-License-Identifier: GPL-3.0-or-later
// Feature: what a feature tells the shell about itself. ui/shell/feature_registry.cpp lists them;
// a new feature is one line there.
#pragma once

#include "ui/common/customer_tab.h"
#include "ui/common/page.h"

#include <QString>
#include <functional>
#include <vector>

namespace accord::ui {

// A command of the palette (Ctrl+K) or an entry of the New menu.
struct Command {
    QString id;    // "customers.new"
    QString title; // "New customer"
    QString icon;
    std::function<bool(PageContext &)> isOffered; // empty = always
    std::function<void(PageContext &, QWidget *over)> run;
};

struct Feature {
    QString id; // "customers", also the id of its Place
    QString title;
    QString icon;
    // record "" = the feature's own page; nullptr when there is no such record (it has been told).
    std::function<Page *(PageContext &, const Place &place)> makePage;
    std::vector<Command> newEntries;
    std::vector<Command> commands;
    // What it adds to the page of a customer, in this order behind the page's own parts.
    std::vector<CustomerTab> customerTabs;
    // How many things need action, 0 = no badge; called on the GUI thread after changes.
    std::function<int(PageContext &)> badge;
    bool isInNavigation = true;
    bool isBelow = false; // at the foot of the navigation
};

} // namespace accord::ui
