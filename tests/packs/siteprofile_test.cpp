// SPDX-License-Identifier: GPL-3.0-or-later
// What each pack asks at three sites, read line by line as an auditor would, and where nothing is known.
#include "tests/packs/builtinpacks.h"
#include "tests/packs/siteprofiles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

#include "core/form/session.h"

#include <QSet>

#include <map>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::NodeType;

namespace {

/// How many questions of a pack stay hidden. All others are asked: a question without a condition, added
/// later, changes nothing here; one with a condition does, and its line is to be read again.
struct Hidden
{
    const char *pack;
    int handloom;
    int tannery;
    int garments;
};

// clang-format off
constexpr Hidden hiddenCounts[]{
    {"business-continuity", 2, 1, 1},
    {"business-ethics", 2, 1, 1},
    {"chemical-inventory", 22, 5, 5},
    {"environment-core", 96, 2, 10},
    {"environment-maturity", 58, 3, 2},
    {"epidemic", 5, 4, 4},
    {"ergonomics", 30, 11, 6},
    {"etp-log", 21, 0, 0},
    {"fire-building", 28, 6, 9},
    {"fit-conditions", 4, 3, 1},
    {"fit-production", 6, 10, 6},
    {"fit-session", 12, 12, 12},
    {"fit-support", 7, 0, 2},
    {"handloom", 7, 0, 0},
    {"interview-guides", 2, 2, 2},
    {"lab-results", 159, 84, 52},
    {"labour-association", 22, 18, 4},
    {"labour-child", 5, 15, 4},
    {"labour-contracts", 10, 1, 1},
    {"labour-core", 37, 26, 5},
    {"labour-discrimination", 6, 5, 1},
    {"labour-forced", 7, 1, 7},
    {"labour-hours", 1, 1, 0},
    {"labour-social-security", 0, 0, 0},
    {"labour-subcontracting", 12, 5, 5},
    {"labour-wages", 10, 6, 3},
    {"labour-welfare", 26, 4, 15},
    {"management-system", 0, 0, 0},
    {"osh-conventions", 0, 0, 0},
    {"osh-core", 101, 37, 37},
    {"osh-walkthrough", 18, 5, 4},
    {"resource-balance", 22, 14, 17},
    {"score-5s", 0, 0, 0},
    {"score-eip", 8, 8, 8},
    {"score-evaluation", 0, 0, 0},
    {"score-knowledge", 0, 0, 0},
    {"score-m1-cooperation", 1, 0, 0},
    {"score-m2-quality", 1, 0, 0},
    {"score-m3-resource", 21, 1, 0},
    {"score-m4-workforce", 1, 1, 0},
    {"score-m5-osh", 2, 0, 0},
    {"score-profile", 1, 1, 1},
    {"score-visit", 1, 1, 1},
    {"sme-selfcheck", 14, 2, 1},
    {"tannery", 114, 0, 106},
    {"textile-processes", 176, 176, 126},
    {"wise", 3, 0, 0},
};

/// Questions and the sites at which they are asked: H(andloom), T(annery), G(arments).
struct Asked
{
    const char *pack;
    const char *question;
    const char *sites;
};

constexpr Asked askedAt[]{
    // boilers, treatment plants and stores, only where there are any
    {"osh-core", "bp_01", "TG"}, {"osh-walkthrough", "bp_02", "TG"}, {"sme-selfcheck", "mc_04", "TG"},
    {"environment-core", "en_08", "TG"}, {"score-m3-resource", "st_02", "TG"},
    {"fit-support", "en_04", "TG"}, {"environment-core", "ai_05", "TG"}, {"environment-core", "ai_06", "T"},
    {"environment-core", "ww_19", "TG"}, {"etp-log", "rd_ph_out", "TG"},
    {"environment-core", "ww_24", "TG"}, {"environment-maturity", "mc_01", "TG"},
    {"chemical-inventory", "so_01", "TG"}, {"chemical-inventory", "so_03", ""},
    {"chemical-inventory", "ha_04", "TG"}, {"osh-walkthrough", "ch_03", "TG"},
    {"labour-core", "sh_07", "TG"}, {"environment-core", "wa_04", "TG"},
    {"environment-core", "ai_01", "TG"}, {"environment-core", "ai_11", "HTG"},
    {"environment-core", "wa_09", "HTG"},
    // the tannery
    {"tannery", "cs_04", "T"}, {"tannery", "cs_h2s", "T"}, {"tannery", "bh_02", "T"},
    {"tannery", "ef_08", "T"}, {"tannery", "ef_09", "T"}, {"tannery", "ef_22", "T"},
    {"osh-core", "ch_16", "T"}, {"osh-core", "mc_21", "T"}, {"ergonomics", "ms_12", "T"},
    {"ergonomics", "mc_07", "T"}, {"ergonomics", "mc_03", "T"}, {"fit-conditions", "gd_05", "T"},
    {"fit-support", "wa_05", "T"}, {"fit-support", "ch_08", "T"}, {"resource-balance", "hides_t", "T"},
    {"lab-results", "rw_cr", "T"}, {"lab-results", "ef_cr", "TG"}, {"fit-production", "rc_03", "HG"},
    {"fit-production", "rc_04", "T"}, {"labour-forced", "sc_03", "G"}, {"fit-conditions", "wk_04", "HG"},
    {"environment-core", "wa_12", "HG"},
    // the garment factory
    {"osh-core", "mc_18", "G"}, {"ergonomics", "ht_10", "G"}, {"ergonomics", "ws_10", "G"},
    {"fire-building", "ei_10", "G"}, {"textile-processes", "dl_02", "G"},
    {"textile-processes", "dl_12", "G"}, {"textile-processes", "ga_07", "G"},
    {"textile-processes", "ga_10", "G"}, {"textile-processes", "wv_01", ""}, {"osh-core", "ch_21", "G"},
    {"fire-building", "ex_14", "TG"}, {"fire-building", "ex_19", "TG"}, {"fire-building", "ff_12", "TG"},
    {"osh-core", "hk_10", "G"}, {"score-m3-resource", "mt_02", "G"},
    {"score-m1-cooperation", "mm_06", "TG"},
    // the handloom
    {"handloom", "lm_01", "HTG"}, {"handloom", "lm_03", "TG"}, {"fire-building", "st_11", "HTG"},
    {"ergonomics", "pr_07", "HTG"}, {"ergonomics", "ht_03", "HG"}, {"ergonomics", "hz_10", "HTG"},
    {"ergonomics", "wo_11", "HTG"}, {"labour-subcontracting", "hw_02", "H"},
    {"labour-child", "ag_08", "HTG"}, {"environment-core", "wa_15", "HTG"}, {"osh-core", "en_04", "HTG"},
    {"osh-core", "el_12", "HTG"}, {"fire-building", "ff_04", "TG"},
    // numbers in the law: 50, 150, 250 and 500 workers, 50 women, 5 insured
    {"labour-association", "wc_02", "TG"}, {"labour-core", "as_20", "TG"}, {"osh-core", "wf_10", "TG"},
    {"osh-core", "wf_12", "TG"}, {"labour-welfare", "ca_09", "TG"}, {"osh-walkthrough", "wf_05", "TG"},
    {"osh-core", "wf_18", "G"}, {"osh-core", "wf_16", "G"}, {"labour-core", "sh_18", "G"},
    {"labour-discrimination", "ma_08", "G"}, {"labour-core", "co_48", "HTG"},
    // people
    {"labour-core", "ch_13", "HG"}, {"labour-core", "ch_02", "HTG"}, {"labour-core", "as_03", "G"},
    {"labour-core", "as_21", "HT"}, {"labour-core", "di_14", "HTG"}, {"labour-core", "hr_09", "TG"},
    {"labour-core", "hr_30", "TG"}, {"labour-core", "di_02", "TG"}, {"labour-core", "co_04", "HTG"},
    {"labour-welfare", "dm_02", "T"}, {"labour-welfare", "tr_02", "G"}, {"labour-welfare", "ca_06", "HTG"},
    {"labour-welfare", "ca_01", "TG"}, {"labour-forced", "mv_04", "T"}, {"labour-forced", "ad_04", "HT"},
    {"epidemic", "me_09", "T"},
    // provinces and water
    {"environment-core", "ai_14", "T"}, {"labour-wages", "mw_skilled", "G"},
    {"environment-core", "lp_12", "HT"}, {"environment-core", "ww_13", "TG"},
    {"environment-core", "ww_15", ""}, {"resource-balance", "wt_tanker", "G"},
};

/// What only the answer before it makes a question: the date of a drill that was held.
struct FollowUps
{
    const char *pack;
    const char *questions;
};

constexpr FollowUps followUps[]{
    {"chemical-inventory", "ch_sds_date ch_sds_lang ch_sds_full ch_mrsl_date"},
    {"fire-building", "last_drill drill_minutes"},
    {"fit-session", "ss_mod_p ss_mod_s ss_mod_c wk_danger_done ac_done ac_obstacle kp_way fo_after "
                    "fo_photo fo_result fo_saving fo_next"},
    {"interview-guides", "al_08 al_09"},
    {"lab-results", "st_hcl st_cl2 st_hf st_h2s st_pb st_hg st_cd st_as st_cu st_sb st_zn "
                    "ai_pm25 ai_pm10 ai_spm ai_so2 ai_no ai_no2 ai_o3 ai_pb ai_co"},
    {"labour-contracts", "files_with_letter"},
    {"labour-wages", "pw_mw_other pw_piece pw_deductions_unlawful"},
    {"osh-core", "mg_02 mg_03 mg_04 mg_05 mg_06 mg_09 ra_02 ra_03 ra_04 ra_05 tr_08 in_14"},
    {"osh-walkthrough", "last_drill unguarded_machines ppe_missing ppe_other"},
    {"resource-balance", "ref_gwp hv_gas"},
    {"score-eip", "ln_dropped ln_done ln_after ln_saving ln_basis ln_men ln_women ln_verified"},
    {"score-profile", "tr_02"},
    {"score-visit", "wk_at_once"},
};
// clang-format on

const BuiltInPack &packNamed(const QString &name)
{
    const std::vector<BuiltInPack> &packs = builtInPacks();
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const BuiltInPack &built) {
        return built.name == name;
    });
    INFO(name.toStdString());
    REQUIRE(found != packs.end());
    REQUIRE(found->loaded.pack);
    return *found;
}

bool isAskedOfPeople(const form::Node &node)
{
    return node.isQuestion() && !node.readOnly;
}

/// The names of the questions that stay hidden after these answers, in the order of the form.
QStringList hiddenAfter(const QHash<QString, QString> &answers, const Pack &pack)
{
    const FakeClock clock;
    form::Session session(pack.program, clock);
    const form::Form &form = session.form();
    for (NodeIndex i = 0; i < NodeIndex(form.nodes.size()); ++i) {
        if (form.node(i).type == NodeType::Repeat && session.hasFreeRows(i) && session.rows(i).empty()) {
            (void)session.addRow(i);
        }
    }
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (const NodeIndex node = form.find(answer.key()); node != form::noNode) {
            INFO(pack.id.toStdString() << " " << answer.key().toStdString());
            REQUIRE(session.fits(node, answer.value()));
            session.setAnswer(node, answer.value());
        }
    }
    QStringList hidden;
    for (NodeIndex i = 0; i < NodeIndex(form.nodes.size()); ++i) {
        if (isAskedOfPeople(form.node(i)) && !session.isRelevant(i)) {
            hidden.append(form.node(i).name);
        }
    }
    return hidden;
}

QStringList hiddenAt(Site site, const Pack &pack)
{
    return hiddenAfter(answersOf(site, *pack.form), pack);
}

} // namespace

TEST_CASE("Each pack hides at three sites as many questions as make no sense there", "[packs]")
{
    QSet<QString> listed;
    for (const Hidden &expected : hiddenCounts) {
        const Pack &pack = *packNamed(QString::fromLatin1(expected.pack)).loaded.pack;
        listed.insert(QString::fromLatin1(expected.pack));
        const std::pair<Site, int> sites[]{{Site::Handloom, expected.handloom},
                                           {Site::Tannery, expected.tannery},
                                           {Site::Garments, expected.garments}};
        for (const auto &[site, count] : sites) {
            const QStringList hidden = hiddenAt(site, pack);
            INFO(expected.pack << " " << static_cast<int>(site) << ": " << hidden.join(u' ').toStdString());
            CHECK(hidden.size() == count);
        }
    }
    for (const BuiltInPack &built : builtInPacks()) {
        INFO(built.name.toStdString() << " is to be read for the three sites and added above");
        CHECK(listed.contains(built.name));
    }
}

TEST_CASE("What matters at a site is asked there, and only where it can matter", "[packs]")
{
    std::map<std::pair<QString, Site>, QStringList> hidden;
    for (const Asked &expected : askedAt) {
        const Pack &pack = *packNamed(QString::fromLatin1(expected.pack)).loaded.pack;
        const QString question = QString::fromLatin1(expected.question);
        const NodeIndex node = pack.form->find(question);
        INFO(expected.pack << " " << expected.question);
        REQUIRE(node != form::noNode);
        QString asked;
        static constexpr std::pair<Site, char16_t> sites[]{
            {Site::Handloom, u'H'}, {Site::Tannery, u'T'}, {Site::Garments, u'G'}};
        for (const auto &[site, letter] : sites) {
            const std::pair<QString, Site> key{pack.id, site};
            if (!hidden.contains(key)) {
                hidden.emplace(key, hiddenAt(site, pack));
            }
            if (!hidden.at(key).contains(question)) {
                asked.append(QChar(letter));
            }
        }
        CHECK(asked.toStdString() == expected.sites);
    }
}

TEST_CASE("What is not known yet hides nothing but what an answer must come before", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        QString expected;
        for (const FollowUps &known : followUps) {
            if (built.name == QLatin1StringView(known.pack)) {
                expected = QString::fromLatin1(known.questions);
            }
        }
        INFO(built.name.toStdString());
        CHECK(hiddenAt(Site::Unknown, *built.loaded.pack).join(u' ').toStdString() == expected.toStdString());
    }
}

TEST_CASE("Duties begin at the number that the law names", "[packs]")
{
    struct Duty
    {
        const char *pack;
        const char *question;
        const char *fact;
        int none; ///< the largest number without the duty; one more has it
    };
    static constexpr Duty duties[]{
        {"labour-association", "wc_02", "workers", 49}, {"labour-association", "wc_08", "workers", 49},
        {"labour-core", "as_20", "workers", 49}, {"labour-core", "co_48", "workers", 4},
        {"labour-social-security", "eo_01", "workers", 4}, {"sme-selfcheck", "ph_13", "workers", 4},
        {"osh-core", "wf_10", "workers", 150}, {"osh-core", "wf_12", "workers", 250},
        {"labour-welfare", "ca_09", "workers", 250}, {"osh-walkthrough", "wf_05", "workers", 250},
        {"osh-core", "wf_18", "workers", 499}, {"osh-core", "wf_16", "women_workers", 50},
        {"labour-core", "sh_18", "women_workers", 50}, {"labour-discrimination", "ma_08", "women_workers", 50},
        {"osh-walkthrough", "wf_04", "women_workers", 50},
    };
    for (const Duty &duty : duties) {
        const Pack &pack = *packNamed(QString::fromLatin1(duty.pack)).loaded.pack;
        const QString fact = QString::fromLatin1(duty.fact);
        const QString question = QString::fromLatin1(duty.question);
        INFO(duty.pack << " " << duty.question);
        CHECK(hiddenAfter({{fact, QString::number(duty.none)}}, pack).contains(question));
        CHECK_FALSE(hiddenAfter({{fact, QString::number(duty.none + 1)}}, pack).contains(question));
    }
}

TEST_CASE("A canteen that the law demands is asked for where there is none", "[packs]")
{
    const Pack &pack = *packNamed(u"labour-welfare"_s).loaded.pack;
    const QStringList hidden = hiddenAfter({{u"workers"_s, u"400"_s}, {u"canteen"_s, u"no"_s}}, pack);
    CHECK_FALSE(hidden.contains(u"ca_09"_s));
    CHECK(hidden.contains(u"ca_01"_s));
}

TEST_CASE("The sector stands in for processes that nobody has ticked yet", "[packs]")
{
    const Pack &pack = *packNamed(u"osh-core"_s).loaded.pack;
    const QStringList handloom = hiddenAfter({{u"sector"_s, u"handloom"_s}}, pack);
    CHECK(handloom.contains(u"ch_16"_s)); // H2S at lime drums
    CHECK(handloom.contains(u"mc_18"_s)); // sewing machines
    CHECK_FALSE(handloom.contains(u"el_12"_s)); // lamps in lint
    const QStringList tannery = hiddenAfter({{u"sector"_s, u"tannery"_s}}, pack);
    CHECK_FALSE(tannery.contains(u"ch_16"_s));
    CHECK(tannery.contains(u"mc_18"_s));
}

TEST_CASE("A tannery that buys wet blue is asked about its drums and machines, not about lime", "[packs]")
{
    const Pack &pack = *packNamed(u"tannery"_s).loaded.pack;
    const QStringList hidden = hiddenAfter({{u"processes"_s, u"wet_finishing leather_finishing"_s}}, pack);
    for (const char *asked : {"bh_02", "ty_01", "ty_09", "cs_04", "wf_01", "lf_01", "wa_12", "ef_08"}) {
        INFO(asked);
        CHECK_FALSE(hidden.contains(QString::fromLatin1(asked)));
    }
    for (const char *notAsked : {"sulphide_used", "bh_03", "bh_13", "ty_16", "ef_06", "wa_10"}) {
        INFO(notAsked);
        CHECK(hidden.contains(QString::fromLatin1(notAsked)));
    }
}
