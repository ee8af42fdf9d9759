// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packs/siteprofiles.h"

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

/// What a person chooses to fill in, whatever the site: all of it.
const QHash<QString, QString> everythingChosen{
    {u"visit_date"_s, u"2026-03-12"_s},
    {u"log_parts"_s, u"daily weekly monthly"_s},
    {u"talks"_s, u"individual group women young unionrep supervisor"_s},
    {u"samples_taken"_s, u"outlet intake raw stack air noise drinking zdhc sludge"_s},
};

const QHash<QString, QString> handloomFacts{
    {u"workers"_s, u"30"_s}, {u"women_workers"_s, u"12"_s}, {u"young_workers"_s, u"2"_s},
    {u"contract_workers"_s, u"0"_s}, {u"migrant_workers"_s, u"0"_s}, {u"piece_rate"_s, u"yes"_s},
    {u"home_workers"_s, u"yes"_s}, {u"subcontractors"_s, u"no"_s}, {u"shifts"_s, u"1"_s},
    {u"night_work"_s, u"no"_s}, {u"storeys"_s, u"1"_s}, {u"occupants_floor"_s, u"30"_s},
    {u"sector"_s, u"handloom"_s}, {u"processes"_s, u"handloom"_s}, {u"province"_s, u"PK-KP"_s},
    {u"boiler"_s, u"no"_s}, {u"fuels"_s, u"diesel"_s}, {u"generator"_s, u"yes"_s},
    {u"compressor"_s, u"no"_s}, {u"lift"_s, u"no"_s}, {u"chemical_store"_s, u"no"_s},
    {u"confined_spaces"_s, u"no"_s}, {u"dormitory"_s, u"no"_s}, {u"canteen"_s, u"no"_s},
    {u"transport"_s, u"no"_s}, {u"guards"_s, u"no"_s}, {u"union"_s, u"no"_s}, {u"cba"_s, u"no"_s},
    {u"sprinkler"_s, u"no"_s}, {u"water_source"_s, u"well"_s}, {u"discharge_route"_s, u"household"_s},
    {u"own_etp"_s, u"no"_s}, {u"export_eu"_s, u"no"_s}, {u"flammables"_s, u"no"_s},
    {u"hot_work"_s, u"no"_s}, {u"forklifts"_s, u"no"_s}, {u"loom_type"_s, u"pit"_s},
    {u"home_heat"_s, u"wood electric"_s}, {u"dyes_here"_s, u"no"_s},
    {u"enterprise_type"_s, u"family"_s}, {u"bulk_tanks"_s, u"no"_s}, {u"oxidisers"_s, u"no"_s},
    {u"hydrosulphite"_s, u"no"_s}, {u"advances_given"_s, u"yes"_s}, {u"personal_data"_s, u"no"_s},
    {u"new_land"_s, u"no"_s}, {u"maternity_cases"_s, u"no"_s}, {u"stoppage"_s, u"no"_s},
    {u"past_child_cases"_s, u"no"_s}, {u"leavers_year"_s, u"4"_s}, {u"warnings_year"_s, u"no"_s},
    {u"outbreak"_s, u"no"_s}, {u"mercerising_here"_s, u"no"_s}, {u"ozone_laser"_s, u"no"_s},
    {u"polyester_dyed"_s, u"no"_s}, {u"pp_used"_s, u"no"_s}, {u"sizing_here"_s, u"no"_s},
    {u"spot_solvent"_s, u"no"_s}, {u"hand_tasks"_s, u"charkha"_s},
    {u"samples_taken"_s, u"drinking"_s},
};

const QHash<QString, QString> tanneryFacts{
    {u"workers"_s, u"400"_s}, {u"women_workers"_s, u"20"_s}, {u"young_workers"_s, u"0"_s},
    {u"contract_workers"_s, u"150"_s}, {u"migrant_workers"_s, u"60"_s}, {u"piece_rate"_s, u"yes"_s},
    {u"home_workers"_s, u"no"_s}, {u"subcontractors"_s, u"yes"_s}, {u"shifts"_s, u"2"_s},
    {u"night_work"_s, u"yes"_s}, {u"storeys"_s, u"2"_s}, {u"occupants_floor"_s, u"180"_s},
    {u"sector"_s, u"tannery"_s},
    {u"processes"_s, u"beamhouse tanning wet_finishing leather_finishing"_s},
    {u"province"_s, u"PK-PB"_s}, {u"boiler"_s, u"yes"_s}, {u"fuels"_s, u"gas biomass diesel"_s},
    {u"generator"_s, u"yes"_s}, {u"compressor"_s, u"yes"_s}, {u"lift"_s, u"yes"_s},
    {u"chemical_store"_s, u"yes"_s}, {u"confined_spaces"_s, u"yes"_s}, {u"dormitory"_s, u"yes"_s},
    {u"canteen"_s, u"yes"_s}, {u"transport"_s, u"no"_s}, {u"guards"_s, u"yes"_s}, {u"union"_s, u"no"_s},
    {u"cba"_s, u"no"_s}, {u"sprinkler"_s, u"no"_s}, {u"water_source"_s, u"well"_s},
    {u"discharge_route"_s, u"cetp"_s}, {u"own_etp"_s, u"yes"_s}, {u"export_eu"_s, u"yes"_s},
    {u"flammables"_s, u"yes"_s}, {u"hot_work"_s, u"yes"_s}, {u"forklifts"_s, u"yes"_s},
    {u"enterprise_type"_s, u"company"_s}, {u"bulk_tanks"_s, u"yes"_s}, {u"oxidisers"_s, u"yes"_s},
    {u"hydrosulphite"_s, u"no"_s}, {u"advances_given"_s, u"yes"_s}, {u"personal_data"_s, u"yes"_s},
    {u"new_land"_s, u"no"_s}, {u"maternity_cases"_s, u"no"_s}, {u"stoppage"_s, u"no"_s},
    {u"past_child_cases"_s, u"no"_s}, {u"leavers_year"_s, u"40"_s}, {u"warnings_year"_s, u"yes"_s},
    {u"outbreak"_s, u"no"_s}, {u"buys_tanned"_s, u"yes"_s}, {u"chrome_recovery"_s, u"yes"_s},
    {u"chrome_used"_s, u"yes"_s}, {u"solvent_finish"_s, u"yes"_s}, {u"sulphide_used"_s, u"yes"_s},
    {u"samples_taken"_s, u"outlet raw sludge stack noise zdhc"_s},
};

const QHash<QString, QString> garmentFacts{
    {u"workers"_s, u"1100"_s}, {u"women_workers"_s, u"660"_s}, {u"young_workers"_s, u"14"_s},
    {u"contract_workers"_s, u"200"_s}, {u"migrant_workers"_s, u"150"_s}, {u"piece_rate"_s, u"yes"_s},
    {u"home_workers"_s, u"no"_s}, {u"subcontractors"_s, u"yes"_s}, {u"shifts"_s, u"2"_s},
    {u"night_work"_s, u"yes"_s}, {u"storeys"_s, u"5"_s}, {u"occupants_floor"_s, u"380"_s},
    {u"sector"_s, u"garments"_s}, {u"processes"_s, u"garment embroidery denim_laundry"_s},
    {u"province"_s, u"PK-SD"_s}, {u"boiler"_s, u"yes"_s}, {u"fuels"_s, u"gas diesel"_s},
    {u"generator"_s, u"yes"_s}, {u"compressor"_s, u"yes"_s}, {u"lift"_s, u"yes"_s},
    {u"chemical_store"_s, u"yes"_s}, {u"confined_spaces"_s, u"yes"_s}, {u"dormitory"_s, u"no"_s},
    {u"canteen"_s, u"yes"_s}, {u"transport"_s, u"yes"_s}, {u"guards"_s, u"yes"_s},
    {u"union"_s, u"yes"_s}, {u"cba"_s, u"yes"_s}, {u"sprinkler"_s, u"no"_s},
    {u"water_source"_s, u"tanker municipal"_s}, {u"discharge_route"_s, u"sewer"_s},
    {u"own_etp"_s, u"yes"_s}, {u"export_eu"_s, u"yes"_s}, {u"flammables"_s, u"yes"_s},
    {u"hot_work"_s, u"yes"_s}, {u"forklifts"_s, u"yes"_s}, {u"enterprise_type"_s, u"company"_s},
    {u"bulk_tanks"_s, u"yes"_s}, {u"oxidisers"_s, u"yes"_s}, {u"hydrosulphite"_s, u"no"_s},
    {u"advances_given"_s, u"no"_s}, {u"personal_data"_s, u"yes"_s}, {u"new_land"_s, u"no"_s},
    {u"maternity_cases"_s, u"yes"_s}, {u"stoppage"_s, u"no"_s}, {u"past_child_cases"_s, u"no"_s},
    {u"leavers_year"_s, u"300"_s}, {u"warnings_year"_s, u"yes"_s}, {u"outbreak"_s, u"no"_s},
    {u"mercerising_here"_s, u"no"_s}, {u"ozone_laser"_s, u"yes"_s}, {u"polyester_dyed"_s, u"no"_s},
    {u"pp_used"_s, u"yes"_s}, {u"sizing_here"_s, u"no"_s}, {u"spot_solvent"_s, u"yes"_s},
    {u"samples_taken"_s, u"outlet raw stack air noise drinking zdhc sludge"_s},
};

/// All modules of a toolset: a choice of its own in each of them.
QString allModules(const form::Form &form)
{
    const form::NodeIndex modules = form.find(u"modules"_s);
    QStringList names;
    if (modules != form::noNode) {
        for (const form::Choice &choice : form.lists[static_cast<size_t>(form.node(modules).list)].choices) {
            names.append(choice.name);
        }
    }
    return names.join(u' ');
}

} // namespace

QHash<QString, QString> answersOf(Site site, const form::Form &form)
{
    QHash<QString, QString> answers = everythingChosen;
    switch (site) {
    case Site::Handloom:
        answers.insert(handloomFacts);
        break;
    case Site::Tannery:
        answers.insert(tanneryFacts);
        break;
    case Site::Garments:
        answers.insert(garmentFacts);
        break;
    case Site::Unknown:
        answers.remove(u"visit_date"_s);
        break;
    }
    if (const QString modules = allModules(form); !modules.isEmpty()) {
        answers.insert(u"modules"_s, modules);
    }
    return answers;
}

} // namespace meyar::test
