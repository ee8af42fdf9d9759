// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/words.h"

#include "core/wording/sentence.h"

#include <array>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// The word of the n-th value of an enum.
template <typename Enum, size_t Size>
QString wordAt(const Translation &translation, const char *context,
               const std::array<const char *, Size> &sources, Enum value)
{
    const auto index = static_cast<size_t>(value);
    Q_ASSERT(index < Size);
    return translation.text(context, sources[index]);
}

struct CodedWord
{
    const char *code;
    const char *source;
};

/// The word of a code; the code itself if the table lacks it.
template <size_t Size>
QString wordOf(const Translation &translation, const char *context,
               const std::array<CodedWord, Size> &table, const QString &code)
{
    for (const CodedWord &entry : table) {
        if (code == QLatin1String(entry.code)) {
            return translation.text(context, entry.source);
        }
    }
    return code;
}

constexpr std::array severities{
    QT_TRANSLATE_NOOP("Severity", "Observation"),
    QT_TRANSLATE_NOOP("Severity", "Minor"),
    QT_TRANSLATE_NOOP("Severity", "Major"),
    QT_TRANSLATE_NOOP("Severity", "Critical"),
};

constexpr std::array verdicts{
    QT_TRANSLATE_NOOP("Verdict", "No answer"),  QT_TRANSLATE_NOOP("Verdict", "Met"),
    QT_TRANSLATE_NOOP("Verdict", "Partly met"), QT_TRANSLATE_NOOP("Verdict", "Not met"),
    QT_TRANSLATE_NOOP("Verdict", "N/A"),        QT_TRANSLATE_NOOP("Verdict", "Action needed"),
    QT_TRANSLATE_NOOP("Verdict", "Priority"),
};

constexpr std::array findingStates{
    QT_TRANSLATE_NOOP("FindingState", "Open"),
    QT_TRANSLATE_NOOP("FindingState", "Action agreed"),
    QT_TRANSLATE_NOOP("FindingState", "To verify"),
    QT_TRANSLATE_NOOP("FindingState", "Closed"),
};

constexpr std::array agreements{
    QT_TRANSLATE_NOOP("FindingAgreement", "Not discussed"),
    QT_TRANSLATE_NOOP("FindingAgreement", "Agreed"),
    QT_TRANSLATE_NOOP("FindingAgreement", "Disputed"),
};

constexpr std::array signatureRoles{
    QT_TRANSLATE_NOOP("SignatureRole", "Lead auditor"),
    QT_TRANSLATE_NOOP("SignatureRole", "Auditor"),
    QT_TRANSLATE_NOOP("SignatureRole", "For the management"),
    QT_TRANSLATE_NOOP("SignatureRole", "For the workers"),
};

constexpr std::array actionStates{
    QT_TRANSLATE_NOOP("ActionState", "Planned"),   QT_TRANSLATE_NOOP("ActionState", "In progress"),
    QT_TRANSLATE_NOOP("ActionState", "Done"),      QT_TRANSLATE_NOOP("ActionState", "Verified"),
    QT_TRANSLATE_NOOP("ActionState", "Cancelled"),
};

constexpr std::array actionKinds{
    QT_TRANSLATE_NOOP("ActionKind", "Correction"),
    QT_TRANSLATE_NOOP("ActionKind", "Corrective action"),
    QT_TRANSLATE_NOOP("ActionKind", "Preventive action"),
};

constexpr std::array assessmentKinds{
    QT_TRANSLATE_NOOP("AssessmentKind", "Audit"),
    QT_TRANSLATE_NOOP("AssessmentKind", "Self-assessment"),
    QT_TRANSLATE_NOOP("AssessmentKind", "Baseline"),
    QT_TRANSLATE_NOOP("AssessmentKind", "Follow-up"),
    QT_TRANSLATE_NOOP("AssessmentKind", "End-line"),
    QT_TRANSLATE_NOOP("AssessmentKind", "Training"),
};

constexpr std::array assessmentStates{
    QT_TRANSLATE_NOOP("AssessmentState", "Draft"),
    QT_TRANSLATE_NOOP("AssessmentState", "Closed"),
    QT_TRANSLATE_NOOP("AssessmentState", "Signed"),
};

constexpr std::array evidenceKinds{
    QT_TRANSLATE_NOOP("EvidenceKind", "Observation"),
    QT_TRANSLATE_NOOP("EvidenceKind", "Document"),
    QT_TRANSLATE_NOOP("EvidenceKind", "Interview"),
    QT_TRANSLATE_NOOP("EvidenceKind", "Measurement"),
    QT_TRANSLATE_NOOP("EvidenceKind", "Photo"),
};
constexpr const char *atLeastSource = QT_TRANSLATE_NOOP("EvidenceKind", "%1, at least %2");

constexpr std::array<CodedWord, 8> jurisdictions{{
    {"PK", QT_TRANSLATE_NOOP("Jurisdiction", "Pakistan")},
    {"PK-PB", QT_TRANSLATE_NOOP("Jurisdiction", "Punjab")},
    {"PK-SD", QT_TRANSLATE_NOOP("Jurisdiction", "Sindh")},
    {"PK-KP", QT_TRANSLATE_NOOP("Jurisdiction", "Khyber Pakhtunkhwa")},
    {"PK-BA", QT_TRANSLATE_NOOP("Jurisdiction", "Balochistan")},
    {"PK-IS", QT_TRANSLATE_NOOP("Jurisdiction", "Islamabad Capital Territory")},
    {"BR", QT_TRANSLATE_NOOP("Jurisdiction", "Brazil")},
    {"INT", QT_TRANSLATE_NOOP("Jurisdiction", "International")},
}};

constexpr std::array<CodedWord, 7> sectors{{
    {"spinning_weaving", QT_TRANSLATE_NOOP("Sector", "Textile: spinning or weaving")},
    {"wet_processing",
     QT_TRANSLATE_NOOP("Sector", "Textile: dyeing, printing or other wet processing")},
    {"garments", QT_TRANSLATE_NOOP("Sector", "Garments and stitching")},
    {"tannery", QT_TRANSLATE_NOOP("Sector", "Tannery and leather")},
    {"handloom", QT_TRANSLATE_NOOP("Sector", "Handloom or home-based workshop")},
    {"leather_goods", QT_TRANSLATE_NOOP("Sector", "Leather goods or footwear")},
    {"other", QT_TRANSLATE_NOOP("Sector", "Other")},
}};

constexpr std::array languages{
    QT_TRANSLATE_NOOP("Language", "English"),
    QT_TRANSLATE_NOOP("Language", "Urdu"),
};

constexpr std::array<CodedWord, 59> things{{
    {"action", QT_TRANSLATE_NOOP("Thing", "action")},
    {"action_points", QT_TRANSLATE_NOOP("Thing", "action points")},
    {"age identity", QT_TRANSLATE_NOOP("Thing", "secret key for encrypted files")},
    {"age recipient", QT_TRANSLATE_NOOP("Thing", "recipient's key for encrypted files")},
    {"agenda", QT_TRANSLATE_NOOP("Thing", "run-sheet")},
    {"assessment", QT_TRANSLATE_NOOP("Thing", "assessment")},
    {"attendance", QT_TRANSLATE_NOOP("Thing", "attendance")},
    {"bundle", QT_TRANSLATE_NOOP("Thing", "bundle")},
    {"change", QT_TRANSLATE_NOOP("Thing", "change")},
    {"city", QT_TRANSLATE_NOOP("Thing", "city")},
    {"cohort", QT_TRANSLATE_NOOP("Thing", "cohort")},
    {"confidential text", QT_TRANSLATE_NOOP("Thing", "confidential text")},
    {"contract workers", QT_TRANSLATE_NOOP("Thing", "number of contract workers")},
    {"database", QT_TRANSLATE_NOOP("Thing", "database")},
    {"date", QT_TRANSLATE_NOOP("Thing", "date")},
    {"days", QT_TRANSLATE_NOOP("Thing", "number of days")},
    {"device", QT_TRANSLATE_NOOP("Thing", "laptop")},
    {"edits", QT_TRANSLATE_NOOP("Thing", "list of changes to the picture")},
    {"enterprise", QT_TRANSLATE_NOOP("Thing", "factory")},
    {"entry", QT_TRANSLATE_NOOP("Thing", "entry")},
    {"evaluations", QT_TRANSLATE_NOOP("Thing", "evaluation")},
    {"evidence", QT_TRANSLATE_NOOP("Thing", "evidence")},
    {"file", QT_TRANSLATE_NOOP("Thing", "file")},
    {"finding", QT_TRANSLATE_NOOP("Thing", "finding")},
    {"firms", QT_TRANSLATE_NOOP("Thing", "factories of the cohort")},
    {"folder", QT_TRANSLATE_NOOP("Thing", "folder")},
    {"grade profile", QT_TRANSLATE_NOOP("Thing", "grade profile")},
    {"home workers", QT_TRANSLATE_NOOP("Thing", "number of home workers")},
    {"instruments", QT_TRANSLATE_NOOP("Thing", "instruments")},
    {"interview key", QT_TRANSLATE_NOOP("Thing", "key of the interviews")},
    {"jurisdiction", QT_TRANSLATE_NOOP("Thing", "province")},
    {"key", QT_TRANSLATE_NOOP("Thing", "key")},
    {"meetings", QT_TRANSLATE_NOOP("Thing", "team meetings")},
    {"members", QT_TRANSLATE_NOOP("Thing", "team")},
    {"men", QT_TRANSLATE_NOOP("Thing", "number of men")},
    {"name", QT_TRANSLATE_NOOP("Thing", "name")},
    {"note", QT_TRANSLATE_NOOP("Thing", "note")},
    {"number of recipients", QT_TRANSLATE_NOOP("Thing", "number of recipients")},
    {"pack", QT_TRANSLATE_NOOP("Thing", "checklist")},
    {"permanent workers", QT_TRANSLATE_NOOP("Thing", "number of permanent workers")},
    {"piece-rate workers", QT_TRANSLATE_NOOP("Thing", "number of piece-rate workers")},
    {"planned interviews", QT_TRANSLATE_NOOP("Thing", "number of interviews")},
    {"programme", QT_TRANSLATE_NOOP("Thing", "programme")},
    {"projects", QT_TRANSLATE_NOOP("Thing", "improvement plan")},
    {"question", QT_TRANSLATE_NOOP("Thing", "question")},
    {"recovery sheet", QT_TRANSLATE_NOOP("Thing", "recovery sheet")},
    {"scope", QT_TRANSLATE_NOOP("Thing", "scope")},
    {"sealing key", QT_TRANSLATE_NOOP("Thing", "programme's key for testimony")},
    {"sector", QT_TRANSLATE_NOOP("Thing", "sector")},
    {"sessions", QT_TRANSLATE_NOOP("Thing", "sessions")},
    {"site", QT_TRANSLATE_NOOP("Thing", "site")},
    {"sound backup", QT_TRANSLATE_NOOP("Thing", "sound backup of")},
    {"statement", QT_TRANSLATE_NOOP("Thing", "certificate")},
    {"tests", QT_TRANSLATE_NOOP("Thing", "tests")},
    {"trainers", QT_TRANSLATE_NOOP("Thing", "trainers")},
    {"verifier", QT_TRANSLATE_NOOP("Thing", "person who verifies")},
    {"visits", QT_TRANSLATE_NOOP("Thing", "visits")},
    {"women", QT_TRANSLATE_NOOP("Thing", "number of women")},
    {"young workers", QT_TRANSLATE_NOOP("Thing", "number of young workers")},
}};

} // namespace

QString word(const Translation &translation, Severity severity)
{
    return wordAt(translation, "Severity", severities, severity);
}

QString word(const Translation &translation, Verdict verdict)
{
    return wordAt(translation, "Verdict", verdicts, verdict);
}

QString word(const Translation &translation, FindingState state)
{
    return wordAt(translation, "FindingState", findingStates, state);
}

QString word(const Translation &translation, ActionState state)
{
    return wordAt(translation, "ActionState", actionStates, state);
}

QString word(const Translation &translation, ActionKind kind)
{
    return wordAt(translation, "ActionKind", actionKinds, kind);
}

QString word(const Translation &translation, FindingAgreement agreement)
{
    return wordAt(translation, "FindingAgreement", agreements, agreement);
}

QString word(const Translation &translation, SignatureRole role)
{
    return wordAt(translation, "SignatureRole", signatureRoles, role);
}

QString word(const Translation &translation, AssessmentKind kind)
{
    return wordAt(translation, "AssessmentKind", assessmentKinds, kind);
}

QString word(const Translation &translation, AssessmentState state)
{
    return wordAt(translation, "AssessmentState", assessmentStates, state);
}

QString word(const Translation &translation, EvidenceExpectation::Kind kind)
{
    return wordAt(translation, "EvidenceKind", evidenceKinds, kind);
}

QString evidenceText(const Translation &translation, const EvidenceExpectation &expected)
{
    const QString kind = word(translation, expected.kind);
    return expected.atLeast == 0 ? kind
                                 : sentence(translation, "EvidenceKind", atLeastSource,
                                            {kind, QString::number(expected.atLeast)});
}

QString jurisdictionWord(const Translation &translation, const QString &code)
{
    return wordOf(translation, "Jurisdiction", jurisdictions, code);
}

QString sectorWord(const Translation &translation, const QString &code)
{
    return wordOf(translation, "Sector", sectors, code);
}

QString languageWord(const Translation &translation, Language language)
{
    return wordAt(translation, "Language", languages, language);
}

QString thingWord(const Translation &translation, const QString &code)
{
    return wordOf(translation, "Thing", things, code);
}

QString stateWord(const Translation &translation, const QString &code)
{
    if (const auto state = findingStateFrom(code)) {
        return word(translation, *state);
    }
    if (const auto state = actionStateFrom(code)) {
        return word(translation, *state);
    }
    if (const auto state = assessmentStateFrom(code)) {
        return word(translation, *state);
    }
    return code;
}

} // namespace meyar
