// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submissionroot.h"

#include "core/form/reader/cells.h"

#include <QSet>
#include <QXmlStreamReader>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr auto encryptedNamespace = "http://www.opendatakit.org/xforms/encrypted"_L1;
constexpr auto formNamespace = "http://www.w3.org/1999/xhtml"_L1;

Problem problemOf(Problem::Kind kind, Problem::Level level, QStringList args)
{
    Problem problem;
    problem.kind = kind;
    problem.level = level;
    problem.args = std::move(args);
    return problem;
}

} // namespace

SubmissionRoot submissionRoot(const QXmlStreamReader &xml, const Form &form)
{
    using enum Problem::Kind;
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString formId = form.settings.value(u"form_id"_s);
    const QString version = form.settings.value(u"version"_s);
    SubmissionRoot root;
    root.formId = attributes.hasAttribute(u"id"_s) ? attributes.value(u"id"_s).toString()
                                                   : xml.namespaceUri().toString();
    root.version = attributes.value(u"version"_s).toString();
    root.instanceId = attributes.value(u"instanceID"_s).toString();
    root.isForm = xml.namespaceUri() == formNamespace;
    if (yesOrNo(attributes.value(u"encrypted"_s).toString()).value_or(false)
        || xml.namespaceUri() == encryptedNamespace) {
        root.trouble = problemOf(SubmissionEncrypted, Problem::Level::Error, {});
    } else if (root.formId != formId) {
        root.trouble
            = problemOf(SubmissionOfOtherForm, Problem::Level::Error, {root.formId, formId});
    } else if (root.version != version) {
        root.trouble
            = problemOf(SubmissionOfOtherVersion, Problem::Level::Warning, {root.version, version});
    }
    return root;
}

bool isKnownMeta(const QString &name)
{
    static const QSet<QString> known
        = {u"timeStart"_s,    u"timeEnd"_s,      u"userID"_s,        u"deviceID"_s,
           u"username"_s,     u"email"_s,        u"phoneNumber"_s,   u"simSerial"_s,
           u"subscriberID"_s, u"instanceName"_s, u"instanceID"_s,    u"deprecatedID"_s,
           u"entity"_s,       u"audit"_s,        u"geostampStart"_s, u"geostampEnd"_s};
    return known.contains(name);
}

bool mayHaveSpaceAround(const Node &node)
{
    using enum NodeType;
    switch (node.type) {
    case Integer:
    case Decimal:
    case Range:
    case SelectOne:
    case SelectMultiple:
    case Rank:
    case Date:
    case Time:
    case DateTime:
    case Geopoint:
    case Geotrace:
    case Geoshape:
    case Acknowledge:
        return false;
    default:
        return true;
    }
}

} // namespace meyar::form
