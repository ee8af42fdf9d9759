// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/samplecohorts.h"

#include "app/demo/sampleanswer.h"
#include "app/demo/samplepictures.h"
#include "core/training/cohort.h"

#include <QCryptographicHash>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

struct SampleProject
{
    const char *problem;
    const char *cause;
    const char *action;
    const char *owner;
    const char *benefit;
    const char *kpi;
    int cost;
    int saving;
    int scene; ///< of samplePicture(), -1 for none
};

constexpr std::array sampleProjects{
    SampleProject{"Cartons stand in the way to the second exit.", "Nobody has decided where finished goods wait.",
                  "Mark the way with yellow lines; a fixed place for cartons.", "Store in-charge", "People get out in time; goods are found.",
                  "accidents", 9000, 0, 0},
    SampleProject{"The belt of the press runs open.", "The guard was taken off for a repair and never came back.",
                  "Fit a hinged guard; no start without it.", "Maintenance in-charge", "No hand can reach the belt.", "accidents", 26000,
                  45000, 1},
    SampleProject{"Finding thread and trims takes a quarter of an hour.", "No labels, old and new mixed.",
                  "5S in the store: sort, label, first in first out.", "Store keeper", "Lines wait less for material.", "search_time", 15000,
                  180000, 2},
    SampleProject{"Every tenth piece is sewn a second time.", "Faults are seen at the end of the line only.",
                  "Operators check the first piece and every twentieth.", "Quality manager", "Less rework, fewer late orders.", "rework",
                  8000, 420000, -1},
    SampleProject{"Workers hear of changes by rumour.", "There is no meeting of the line.", "Five-minute meeting at the board every morning.",
                  "Production manager", "Problems come up the same day.", "absence", 0, 60000, -1},
    SampleProject{"Ideas of workers get lost.", "Nobody answers them.", "Suggestion box, looked at every Friday, answer within a week.",
                  "HR officer", "Ideas become improvements.", "suggestions", 4000, 90000, -1},
};

struct SamplePerson
{
    const char *name;
    const char *job;
    Sex sex;
    bool isManager;
};

constexpr std::array teamMembers{
    SamplePerson{"Asif Mehmood", "Production manager", Sex::Man, true}, SamplePerson{"Rabia Khalid", "HR officer", Sex::Woman, true},
    SamplePerson{"Waqas Ahmed", "Quality manager", Sex::Man, true},     SamplePerson{"Nasreen Bibi", "Stitcher", Sex::Woman, false},
    SamplePerson{"Shahid Ali", "Cutter", Sex::Man, false},              SamplePerson{"Farzana Yousaf", "Checker", Sex::Woman, false},
};

constexpr std::array lines{
    std::pair{"Welcome; what each factory hopes for", 45},    std::pair{"Working together pays: the game with paper boats", 90},
    std::pair{"Meetings, boards, suggestions: what works here", 75}, std::pair{"5S in our own stores and lines", 90},
    std::pair{"Each factory draws up its improvement plan", 60},
};

constexpr std::array visitReports{
    "Walked all departments with the team. The board is up, the plan hangs beside it.",
    "The team met every week. Two projects done, photos taken; the store still needs labels.",
    "Measured again. What was agreed is in place; the team goes on without us.",
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

TrainingRowId rowId(const Clock &clock)
{
    return TrainingRowId::create(clock);
}

/// Fills one cohort step by step.
struct CohortMaker
{
    Store &store;
    const Clock &clock;
    QDate today;
    CohortEdits edits = {};
    std::mt19937 random = std::mt19937(4711U);

    SessionId addSession(SessionKind kind, const QString &title, const QString &module, QDate day, TrainerId trainer, const QString &place)
    {
        TrainingSession session{SessionId::create(clock), kind, title, module, day, place, trainer};
        edits.sessions.push_back(session);
        return session.id;
    }
    void addLine(SessionId session, const QString &title, int minutes)
    {
        edits.agenda.push_back({rowId(clock), session, int(edits.agenda.size()) + 1, minutes, title});
    }
    TrainerId addTrainer(const QString &name, TrainerLevel level, Sex sex)
    {
        edits.trainers.push_back({TrainerId::create(clock), name, level, sex});
        return edits.trainers.back().id;
    }
    /// One participant's marks: mostly 4 and 5.
    void addForm(SessionId session, SiteId site, Sex sex, bool isManager)
    {
        DayEvaluation form{rowId(clock), session, site, sex, isManager};
        for (int *mark : {&form.relevance, &form.content, &form.materials, &form.knowledge, &form.facilitation, &form.time, &form.venue,
                          &form.recommend}) {
            *mark = samplePick(random, 10) < 8 ? 4 + samplePick(random, 2) : 3;
        }
        form.mostUseful = u"The exercise with our own photos."_s;
        form.toImprove = u"More time for the plan."_s;
        form.firstAction = u"Hang up the board."_s;
        edits.evaluations.push_back(form);
    }
    void addTest(SiteId site, const QString &module, Sex sex)
    {
        constexpr double most = 20;
        const double before = 6 + samplePick(random, 7);
        edits.tests.push_back({rowId(clock), site, module, 1, sex, before, before + 3 + samplePick(random, 6), most});
    }
    /// Attaches a drawing to the visit and returns its SHA-256; empty if there is no visit.
    Result<QString> picture(AssessmentId visit, int scene, bool isAfter, int tint)
    {
        if (visit.isNull() || scene < 0) {
            return QString();
        }
        const QByteArray bytes = samplePicture(scene, isAfter, tint);
        Evidence evidence;
        evidence.id = EvidenceId::create(clock);
        evidence.assessment = visit;
        evidence.name = isAfter ? u"after.png"_s : u"before.png"_s;
        evidence.caption = isAfter ? u"After (drawing)"_s : u"Before (drawing)"_s;
        if (const auto attached = store.attach(evidence, bytes); !attached) {
            return failAs(attached);
        }
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
};

/// A project of a factory, the later ones less far on.
Result<Project> projectOf(CohortMaker &maker, const SampleProject &sample, const CohortFirm &firm, int factory, int place, TrainerId trainer,
                          QDate starts)
{
    Project project{rowId(maker.clock), firm.site, u"M1"_s, text(sample.problem), text(sample.cause), text(sample.action), text(sample.owner)};
    project.startOn = starts.addDays(4 + place * 3);
    project.dueOn = starts.addDays(30 + place * 14);
    project.cost = sample.cost;
    project.saving = sample.saving;
    project.kpi = text(sample.kpi);
    project.benefit = text(sample.benefit);
    project.womenBenefiting = 6 + (factory * 5 + place) % 20;
    project.menBenefiting = 15 + (factory * 3 + place) % 40;
    const Result<QString> before = maker.picture(firm.baseline, sample.scene, false, factory);
    if (!before) {
        return failAs(before);
    }
    project.before = *before;
    project.status = place < 3 ? ProjectStatus::Done : place == 3 ? ProjectStatus::InProgress : ProjectStatus::Planned;
    if (project.status != ProjectStatus::Done) {
        return project;
    }
    project.doneOn = project.dueOn.addDays(-3);
    const Result<QString> after = maker.picture(firm.endLine.isNull() ? firm.baseline : firm.endLine, sample.scene, true, factory);
    if (!after) {
        return failAs(after);
    }
    project.after = *after;
    if (place < 2) {
        project.verifiedBy = trainer;
        project.verifiedOn = project.dueOn;
    }
    return project;
}

/// The visits of a site with SCORE's first module.
Result<CohortFirm> scoreFirm(Store &store, SiteId site)
{
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    CohortFirm firm{site};
    for (const AssessmentRow &row : *rows) {
        const Assessment &visit = row.assessment;
        if (visit.site == site && visit.packId == sampleScorePack) {
            (visit.kind == AssessmentKind::Baseline ? firm.baseline : firm.endLine) = visit.id;
        }
    }
    return firm;
}

Result<> close(Store &store, AssessmentId visit)
{
    const Result<AssessmentRow> row = visit.isNull() ? fail(Error::Code::NotFound) : store.assessment(visit);
    if (!row) {
        return visit.isNull() ? Result<>() : failAs(row);
    }
    Assessment closed = row->assessment;
    closed.state = AssessmentState::Closed;
    closed.endedOn = closed.startedOn;
    const Result<Changes> put = store.put(closed);
    return put ? Result<>() : failAs(put);
}

void addScoreFirm(CohortMaker &maker, SiteId site, const std::vector<SessionId> &workshops, const std::array<TrainerId, 2> &trainers,
                  QDate starts)
{
    for (const SessionId &session : workshops) {
        maker.edits.attendance.push_back({rowId(maker.clock), session, site, 1, 1, 1, 1});
        maker.addForm(session, site, Sex::Woman, false);
        maker.addForm(session, site, Sex::Man, true);
        maker.addForm(session, site, Sex::Man, false);
    }
    for (const Sex sex : {Sex::Woman, Sex::Woman, Sex::Man, Sex::Man}) {
        maker.addTest(site, u"M1"_s, sex);
    }
    for (const SamplePerson &person : teamMembers) {
        maker.edits.members.push_back({rowId(maker.clock), site, text(person.name), text(person.job), person.sex, person.isManager});
    }
    for (int week = 1; week <= 6; ++week) {
        TeamMeeting meeting{rowId(maker.clock), site, starts.addDays(week * 14), samplePick(maker.random, 6) != 0, 3, 3, {}};
        meeting.minutes = meeting.wasHeld ? u"Looked at the plan line by line; next steps given out."_s : QString();
        maker.edits.meetings.push_back(meeting);
    }
    for (int i = 0; i < int(visitReports.size()); ++i) {
        maker.edits.visits.push_back({rowId(maker.clock), site, trainers.at(size_t(i) % trainers.size()), starts.addDays(21 + i * 28), 3.5,
                                      u"M1"_s, text(visitReports.at(size_t(i))), u"Go on with the plan; photos for the next visit."_s});
    }
}

Result<> addScore(CohortMaker &maker, const std::map<int, Site> &sites)
{
    const QDate starts = maker.today.addDays(-130);
    maker.edits.head = Cohort{CohortId::create(maker.clock), u"SCORE cohort 1 (sample)"_s, TrainingProgramme::Score, u"M1"_s, u"Faisalabad"_s,
                              starts, maker.today.addDays(-30)};
    const std::array trainers{maker.addTrainer(u"Sana Iqbal"_s, TrainerLevel::Certified, Sex::Woman),
                              maker.addTrainer(u"Imran Qureshi"_s, TrainerLevel::Candidate, Sex::Man)};
    std::vector<SessionId> workshops;
    for (int day = 0; day < 2; ++day) {
        workshops.push_back(maker.addSession(SessionKind::Workshop, u"Module 1, day %1"_s.arg(day + 1), u"M1"_s, starts.addDays(day),
                                             trainers.front(), u"Chamber of commerce"_s));
        for (const auto &[title, minutes] : lines) {
            maker.addLine(workshops.back(), text(title), minutes);
        }
    }
    const SessionId review = maker.addSession(SessionKind::Review, u"Progress review"_s, u"M1"_s, starts.addDays(70), trainers.front(),
                                              u"Chamber of commerce"_s);
    maker.addLine(review, u"Each factory shows its board and one improvement"_s, 150);
    for (const int factory : sampleScoreFactories) {
        const auto site = sites.find(factory);
        if (site == sites.end()) {
            continue;
        }
        Result<CohortFirm> firm = scoreFirm(maker.store, site->second.id);
        if (!firm) {
            return failAs(firm);
        }
        firm->joinedOn = starts.addDays(-20);
        addScoreFirm(maker, firm->site, workshops, trainers, starts);
        maker.edits.attendance.push_back({rowId(maker.clock), review, firm->site, 1, 1, 1, 0});
        for (int place = 0; place < 5; ++place) {
            const SampleProject &sample = sampleProjects.at(size_t(factory + place) % sampleProjects.size());
            Result<Project> project = projectOf(maker, sample, *firm, factory, place, trainers.front(), starts);
            if (!project) {
                return failAs(project);
            }
            maker.edits.projects.push_back(std::move(*project));
        }
        for (const AssessmentId visit : {firm->baseline, firm->endLine}) {
            if (const Result<> closed = close(maker.store, visit); !closed) {
                return closed;
            }
        }
        firm->graduatedOn = firm->endLine.isNull() ? QDate() : maker.today.addDays(-25);
        maker.edits.firms.push_back(*firm);
    }
    const auto put = maker.edits.firms.empty() ? Result<Changes>(Changes()) : maker.store.put(maker.edits.head->id, maker.edits);
    return put ? Result<>() : failAs(put);
}

Result<> addFit(CohortMaker &maker, const std::map<int, Site> &sites)
{
    const QDate starts = maker.today.addDays(-60);
    maker.edits.head = Cohort{CohortId::create(maker.clock), u"FIT Karachi (sample)"_s, TrainingProgramme::Fit, u"Stores Sewing"_s, u"Karachi"_s,
                              starts, maker.today.addDays(60)};
    const TrainerId trainer = maker.addTrainer(u"Hina Baloch"_s, TrainerLevel::Expert, Sex::Woman);
    struct Module
    {
        const char *title;
        const char *code;
        int minutes;
        const char *point;
        const char *kpi;
        double baseline;
        double followUp;
    };
    constexpr std::array modules{
        Module{"Finding material in the store", "Stores", 140, "Label every shelf and keep a map at the door", "search_time", 14, 5},
        Module{"Target board at the line", "Sewing", 130, "Write up each hour's pieces, talk about misses at once", "target", 78, 86},
        Module{"Defects by type", "Sewing", 175, "Tally sheet at each checker; the worst one is tackled weekly", "defects", 6.4, 5.1},
    };
    for (const int factory : sampleFitFactories) {
        if (const auto site = sites.find(factory); site != sites.end()) {
            maker.edits.firms.push_back({site->second.id, starts});
        }
    }
    for (int i = 0; i < int(modules.size()); ++i) {
        const Module &module = modules.at(size_t(i));
        const SessionId session = maker.addSession(SessionKind::Fit, text(module.title), text(module.code), starts.addDays(i * 20), trainer,
                                                   u"In the factory"_s);
        maker.addLine(session, u"What we see in our own photos"_s, 40);
        maker.addLine(session, u"Groups work on their department"_s, module.minutes - 70);
        maker.addLine(session, u"Action points and who does them"_s, 30);
        for (const CohortFirm &firm : maker.edits.firms) {
            maker.edits.attendance.push_back({rowId(maker.clock), session, firm.site, 1, 2, 5, 6});
            ActionPoint point{rowId(maker.clock), session, firm.site, u"A"_s, text(module.point), u"Line supervisor"_s,
                              starts.addDays(i * 20 + 21)};
            point.kpi = text(module.kpi);
            point.baseline = module.baseline;
            if (i < 2) {
                point.doneOn = point.dueOn.addDays(-2);
                point.followUp = module.followUp;
                point.followUpOn = point.dueOn.addDays(7);
            }
            maker.edits.points.push_back(point);
        }
    }
    const auto put = maker.edits.firms.empty() ? Result<Changes>(Changes()) : maker.store.put(maker.edits.head->id, maker.edits);
    return put ? Result<>() : failAs(put);
}

/// Events on law and policy: the other outcomes and levels of the logframe, and the register of instruments.
Result<> addEvents(CohortMaker &maker, SiteId any)
{
    const QDate starts = maker.today.addDays(-200);
    maker.edits.head = Cohort{CohortId::create(maker.clock), u"Law and policy (sample)"_s, TrainingProgramme::Other, {}, u"Islamabad"_s, starts,
                              maker.today.addDays(120)};
    struct Event
    {
        const char *title;
        int outcome;
        ResultLevel level;
        int women;
        int men;
    };
    constexpr std::array events{
        Event{"Inspectors learn to use the checklists", 1, ResultLevel::Meso, 7, 21},
        Event{"Consultation on the law of safety and health", 1, ResultLevel::Macro, 11, 26},
        Event{"Unions: what the standards ask", 3, ResultLevel::Meso, 14, 19},
        Event{"Associations: a desk for members' questions", 4, ResultLevel::Meso, 5, 16},
        Event{"World Day for Safety and Health", 3, ResultLevel::Meta, 40, 55},
    };
    for (int i = 0; i < int(events.size()); ++i) {
        const Event &event = events.at(size_t(i));
        const SessionId id = maker.addSession(SessionKind::Event, text(event.title), {}, starts.addDays(i * 30), {}, u"Islamabad"_s);
        maker.edits.sessions.back().outcome = event.outcome;
        maker.edits.sessions.back().level = event.level;
        maker.addLine(id, u"Programme of the day"_s, 300);
        maker.edits.attendance.push_back({rowId(maker.clock), id, any, event.women, event.men, 0, 0});
    }
    const auto add = [&](const char *name, const char *place, InstrumentStatus status, const char *action, int dueIn) {
        Instrument instrument{rowId(maker.clock), text(name), text(place), status};
        instrument.action = text(action);
        instrument.dueOn = dueIn == 0 ? QDate() : maker.today.addDays(dueIn);
        instrument.owner = dueIn == 0 ? QString() : u"Ministry, labour department"_s;
        maker.edits.instruments.push_back(instrument);
    };
    add("C155 Occupational Safety and Health", "PK", InstrumentStatus::InReview, "Comparison with provincial laws to be finished", 45);
    add("C187 Promotional Framework for Safety and Health", "PK", InstrumentStatus::InReview, "National profile to be brought up to date", -12);
    add("C144 Tripartite Consultation", "PK", InstrumentStatus::Ratified, "", 0);
    add("Sindh Occupational Safety and Health Act 2017", "PK-SD", InstrumentStatus::InForce, "", 0);
    add("Punjab Occupational Safety and Health Act 2019", "PK-PB", InstrumentStatus::InForce, "", 0);
    add("C190 Violence and Harassment", "PK", InstrumentStatus::NotSubmitted, "Submission to the competent authority to be prepared", 90);
    const auto put = maker.store.put(maker.edits.head->id, maker.edits);
    return put ? Result<>() : failAs(put);
}

} // namespace

Result<> addSampleCohorts(Store &store, const std::map<int, Site> &sites, QDate today, const Clock &clock)
{
    CohortMaker events{store, clock, today};
    CohortMaker fit{store, clock, today};
    CohortMaker score{store, clock, today};
    if (sites.empty()) {
        return {};
    }
    if (const Result<> added = addEvents(events, sites.begin()->second.id); !added) {
        return added;
    }
    if (const Result<> added = addFit(fit, sites); !added) {
        return added;
    }
    return addScore(score, sites);
}

} // namespace meyar
