// SPDX-License-Identifier: GPL-3.0-or-later
// plan create, show, set, advance, back, submit, approve, reject, check, waive. Printing:
// plan_print_commands.cpp.
#include "app/json_input.h"
#include "app/plan_service.h"
#include "app/views/plan_place.h"
#include "cli/commands.h"
#include "cli/plain_values.h"
#include "cli/plan_print.h"
#include "cli/session.h"
#include "domain/plan/plan_content.h"

#include <fmt/format.h>

#include <memory>

namespace accord::cli {
namespace {

struct PlanOptions {
    std::string customer;
    int year = 0;
    bool fromLastYear = false;
    std::optional<double> growth;
    std::string from;
    std::string to;
    std::string on;
    std::vector<std::string> people;
    std::string note;
    std::string ourSigner;
    std::string customerSigner;
    std::string signedOn;
    std::string why;
    std::string rule;
    std::optional<int> draft;
};
using Shared = std::shared_ptr<PlanOptions>;

// The first issue is the failure; the others are told beside it.
tl::unexpected<base::Error> failure(const Session &session, base::Error first,
                                    const base::Issues &issues) {
    for (std::size_t i = 1; i < issues.size(); ++i) {
        const std::string message = session.messages().say(issues[i]);
        first.detail += " " + message;
        first.args["also_" + std::to_string(i)] = issues[i].reason + ": " + message;
    }
    return tl::unexpected<base::Error>(std::move(first));
}

Json noticesOf(const Session &session, const app::PlanChange &change) {
    Json list = Json::array();
    for (const base::Error &notice : change.notices) {
        Json details = Json::object();
        for (const auto &[name, value] : notice.args) {
            details[name] = value;
        }
        list.push_back({{"code", notice.reason},
                        {"message", session.messages().say(notice)},
                        {"details", std::move(details)}});
    }
    return list;
}

Json weightsOf(const app::PlanChange &change) {
    Json list = Json::array();
    for (const app::PlanChange::Spread &spread : change.spreads) {
        list.push_back({{"category", spread.category},
                        {"metric", domain::code(spread.metric)},
                        {"source", app::weightSourceCode(spread.source)}});
    }
    return list;
}

// The plan as it now stands, with what is worth knowing about the change.
base::Result<Exit> showChange(Session &session, app::PlanService &plans, const PlanOptions &options,
                              const app::PlanChange &change) {
    ACCORD_TRY(Json document, plans.json(options.customer, options.year));
    const std::string step = document.at("step");
    document["notices"] = noticesOf(session, change);
    document["weights"] = weightsOf(change);
    for (const base::Error &notice : change.notices) {
        session.output().note(session.messages().say(notice));
    }
    session.output().show(document,
                          session.say("ui.plan.saved",
                                      "Plan {customer} {year}: step {step}, draft {draft}.",
                                      {{"customer", options.customer},
                                       {"year", std::to_string(options.year)},
                                       {"step", step},
                                       {"draft", std::to_string(change.plan.draft)}}));
    return Exit::Done;
}

base::Result<Exit> create(Session &session, const Shared &options) {
    app::PlanCreation creation;
    creation.fromLastYear = options->fromLastYear;
    if (options->growth) {
        ACCORD_TRY(creation.growth, rateOption(*options->growth, "growth"));
    }
    ACCORD_TRY(app::Context *const context, session.context());
    app::PlanService plans(*context);
    ACCORD_TRY(const app::PlanChange change,
               plans.create(options->customer, options->year, creation));
    return showChange(session, plans, *options, change);
}

std::string amountText(domain::PlanMetric metric, std::int64_t amount) {
    return metric == domain::PlanMetric::QuantityCases ? std::to_string(amount) : yuanText(amount);
}

std::string planText(const Session &session, const domain::Plan &plan, const Json &document) {
    Table targets{{{session.say("ui.column.category", "Category")},
                   {session.say("ui.column.metric", "Metric")},
                   {session.say("ui.column.year", "Year"), Align::Right}},
                  {},
                  {}};
    for (int month = 1; month <= 12; ++month) {
        targets.columns.push_back({std::to_string(month), Align::Right});
    }
    for (const domain::PlanTarget &target : plan.targets) {
        std::vector<std::string> row{target.category, std::string(domain::code(target.metric)),
                                     target.year ? amountText(target.metric, *target.year) : ""};
        for (const std::int64_t month : target.months) {
            row.push_back(target.year ? amountText(target.metric, month) : "");
        }
        targets.rows.push_back(std::move(row));
    }
    const auto text = [&document](const char *key) {
        const Json &value = document.at(key);
        return value.is_string() ? value.get<std::string>() : std::string("-");
    };
    const bool approved = domain::approvalHolds(plan);
    return fmt::format("{} {}  {} - {}\n{}: {}  {}: {}  {}: {}\n\n{}", text("customer"), plan.year,
                       text("valid_from"), text("valid_to"), session.say("ui.plan.step", "step"),
                       text("step"), session.say("ui.plan.draft", "draft"), plan.draft,
                       session.say("ui.plan.approved", "approved"),
                       approved ? session.say("ui.yes", "yes") : session.say("ui.no", "no"),
                       render(targets));
}

base::Result<Exit> show(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::PlanService plans(*context);
    ACCORD_TRY(const Json document, plans.json(options->customer, options->year));
    ACCORD_TRY(const domain::Plan plan, plans.find(options->customer, options->year));
    session.output().show(document, planText(session, plan, document));
    return Exit::Done;
}

base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(const nlohmann::json document, app::readJsonInput(options->from));
    ACCORD_TRY(app::Context *const context, session.context());
    app::PlanService plans(*context);
    base::Issues issues;
    auto change = plans.set(options->customer, options->year, document, &issues);
    if (!change) {
        return failure(session, std::move(change).error(), issues);
    }
    return showChange(session, plans, *options, *change);
}

base::Result<Exit> advance(Session &session, const Shared &options) {
    app::PlanAdvance request;
    if (!options->to.empty()) {
        request.to = domain::planStepFromCode(options->to);
        if (!request.to) {
            return base::fail(base::ErrorCode::Invalid, "plan.step_unknown",
                              "There is no step " + options->to + ".", "to", {},
                              {{"step", options->to}});
        }
    }
    ACCORD_TRY(request.on, dateOption(options->on, "on"));
    ACCORD_TRY(request.signedOn, dateOption(options->signedOn, "signed-on"));
    request.people = options->people;
    request.note = options->note;
    request.ourSigner = options->ourSigner;
    request.customerSigner = options->customerSigner;
    ACCORD_TRY(app::Context *const context, session.context());
    app::PlanService plans(*context);
    base::Issues issues;
    auto change = plans.advance(options->customer, options->year, request, &issues);
    if (!change) {
        return failure(session, std::move(change).error(), issues);
    }
    return showChange(session, plans, *options, *change);
}

// The commands that need nothing but the plan and perhaps a few words.
using Step = base::Result<app::PlanChange> (*)(app::PlanService &, const PlanOptions &);

base::Result<Exit> take(Session &session, const Shared &options, Step step) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::PlanService plans(*context);
    ACCORD_TRY(const app::PlanChange change, step(plans, *options));
    return showChange(session, plans, *options, change);
}

base::Result<Exit> check(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto rows, app::PlanService(*context).check(options->customer, options->year));
    int openMust = 0;
    int openShould = 0;
    Json rules = Json::array();
    Table table{{{session.say("ui.column.rule", "Rule")},
                 {session.say("ui.column.level", "Level")},
                 {session.say("ui.column.state", "State")},
                 {session.say("ui.column.where", "Where")}},
                {},
                {}};
    for (const app::PlanCheckRow &row : rows) {
        const bool open = row.state == domain::CheckState::Open;
        openMust += open && row.level == domain::CheckLevel::Must ? 1 : 0;
        openShould += open && row.level == domain::CheckLevel::Should ? 1 : 0;
        rules.push_back(
            {{"id", row.rule},
             {"element", row.element},
             {"level", domain::code(row.level)},
             {"state", domain::code(row.state)},
             {"where", row.where.empty() ? Json(nullptr) : Json(row.where)},
             {"waived_why", row.waivedWhy.empty() ? Json(nullptr) : Json(row.waivedWhy)}});
        table.rows.push_back({row.rule, std::string(domain::code(row.level)),
                              std::string(domain::code(row.state)),
                              app::placesText(row.places, session.messages().language())});
    }
    table.footer =
        session.say("ui.plan.open", "open: {must} must, {should} should",
                    {{"must", std::to_string(openMust)}, {"should", std::to_string(openShould)}});
    session.output().show(
        {{"open_must", openMust}, {"open_should", openShould}, {"rules", std::move(rules)}}, table);
    return openMust > 0 ? Exit::Partly : Exit::Done;
}

CLI::App *command(CLI::App &plan, const Shared &options, const char *name, const char *help) {
    CLI::App *added = plan.add_subcommand(name, help);
    added->add_option("CUSTOMER", options->customer, "Customer code")->required();
    added->add_option("YEAR", options->year, "Year of the plan")->required();
    return added;
}

void addContent(CLI::App &plan, Session &session, const Shared &options) {
    CLI::App *creating = command(plan, options, "create", "Begin the plan of a year");
    creating->add_flag("--from-last-year", options->fromLastYear,
                       "Copy lines, actions, KPIs and dates of last year's plan");
    creating
        ->add_option("--growth", options->growth,
                     "Targets from the last actual year times 1 + R; 0.08 = 8 %")
        ->type_name("R");
    session.addAt(*creating);
    session.onRun(*creating, [&session, options] { return create(session, options); });

    CLI::App *showing = command(plan, options, "show", "Show the plan");
    session.onRun(*showing, [&session, options] { return show(session, options); });

    CLI::App *setting = command(plan, options, "set", "Change what a plan document names");
    setting->add_option("--from", options->from, "Plan document as JSON, - for standard input")
        ->required()
        ->type_name("FILE");
    session.addAt(*setting);
    session.onRun(*setting, [&session, options] { return set(session, options); });

    CLI::App *checking = command(plan, options, "check", "The quality checklist");
    session.onRun(*checking, [&session, options] { return check(session, options); });

    CLI::App *waiving = command(plan, options, "waive", "Waive a rule of the checklist");
    waiving->add_option("RULE", options->rule, "Id of the rule")->required();
    waiving->add_option("--why", options->why, "Reason")->required()->type_name("W");
    session.addAt(*waiving);
    session.onRun(*waiving, [&session, options] {
        return take(session, options, [](app::PlanService &plans, const PlanOptions &o) {
            return plans.waive(o.customer, o.year, o.rule, o.why);
        });
    });
}

void addSteps(CLI::App &plan, Session &session, const Shared &options) {
    CLI::App *advancing = command(plan, options, "advance", "Enter the next step");
    advancing->add_option("--to", options->to, "The step, for certainty")->type_name("STEP");
    advancing->add_option("--on", options->on, "Day of the step (default today)")->type_name("D");
    advancing->add_option("--people", options->people, "Who took part, A,B")
        ->delimiter(',')
        ->type_name("A,B");
    advancing->add_option("--note", options->note, "Note or reason")->type_name("T");
    advancing->add_option("--our-signer", options->ourSigner, "Who signs for us")->type_name("N");
    advancing->add_option("--customer-signer", options->customerSigner, "Who signs for them")
        ->type_name("N");
    advancing->add_option("--signed-on", options->signedOn, "Day of signing")->type_name("D");
    session.addAt(*advancing);
    session.onRun(*advancing, [&session, options] { return advance(session, options); });

    CLI::App *backing = command(plan, options, "back", "Go one step back");
    backing->add_option("--why", options->why, "Reason")->required()->type_name("W");
    session.addAt(*backing);
    session.onRun(*backing, [&session, options] {
        return take(session, options, [](app::PlanService &plans, const PlanOptions &o) {
            return plans.back(o.customer, o.year, o.why);
        });
    });
}

void addApproval(CLI::App &plan, Session &session, const Shared &options) {
    CLI::App *submitting = command(plan, options, "submit", "Ask for approval of the content");
    session.addAt(*submitting);
    session.onRun(*submitting, [&session, options] {
        return take(session, options, [](app::PlanService &plans, const PlanOptions &o) {
            return plans.submit(o.customer, o.year);
        });
    });

    CLI::App *approving = command(plan, options, "approve", "Approve the submitted content");
    approving->add_option("--draft", options->draft, "Only if this draft waits")->type_name("N");
    session.addAt(*approving);
    session.onRun(*approving, [&session, options] {
        return take(session, options, [](app::PlanService &plans, const PlanOptions &o) {
            return plans.approve(o.customer, o.year, o.draft);
        });
    });

    CLI::App *rejecting = command(plan, options, "reject", "Reject the submitted content");
    rejecting->add_option("--draft", options->draft, "Only if this draft waits")->type_name("N");
    rejecting->add_option("--why", options->why, "Reason")->required()->type_name("W");
    session.addAt(*rejecting);
    session.onRun(*rejecting, [&session, options] {
        return take(session, options, [](app::PlanService &plans, const PlanOptions &o) {
            return plans.reject(o.customer, o.year, o.draft, o.why);
        });
    });
}

} // namespace

void addPlanCommands(CLI::App &app, Session &session) {
    CLI::App *plan = app.add_subcommand("plan", "Annual customer plans");
    plan->require_subcommand(1);
    const auto options = std::make_shared<PlanOptions>();
    addContent(*plan, session, options);
    addSteps(*plan, session, options);
    addApproval(*plan, session, options);
    addPlanPrintCommand(*plan, session);
}

} // namespace accord::cli
