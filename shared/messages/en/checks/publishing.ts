/** English sentences of the publishing rules. */
export const publishingRuleMessages = {
  'checks.PUB-15.title': 'An incomplete source',
  'checks.PUB-15.message':
    '“{key}” is an identifier without author, title or year, so the list of sources will have a gap. Fill it in under Evidence.',
  'checks.PUB-15.description': 'Every cited source has its author, title and year.',
  'checks.PUB-01.title': 'A post over the limit',
  'checks.PUB-01.message':
    'Post {post} is {over} over the limit of {limit}, and the platform would refuse it. Shorten it or move the break.',
  'checks.PUB-01.links':
    'Post {post} has {count, number} links, and {platform, select, x {X} bluesky {Bluesky} mastodon {Mastodon} threads {Threads} linkedin {LinkedIn} facebook {Facebook} instagram {Instagram} telegram {Telegram} whatsapp {WhatsApp} sms {An SMS} other {{platform}}} takes {limit, number}. Take one out, or begin a post for it.',
  'checks.PUB-01.tags':
    'Post {post} has {count, number} tags, and {platform, select, x {X} bluesky {Bluesky} mastodon {Mastodon} threads {Threads} linkedin {LinkedIn} facebook {Facebook} instagram {Instagram} telegram {Telegram} whatsapp {WhatsApp} sms {An SMS} other {{platform}}} takes {limit, number}. Keep the most useful.',
  'checks.PUB-01.mentions':
    'Post {post} has {count, number} names, and {platform, select, x {X} bluesky {Bluesky} mastodon {Mastodon} threads {Threads} linkedin {LinkedIn} facebook {Facebook} instagram {Instagram} telegram {Telegram} whatsapp {WhatsApp} sms {An SMS} other {{platform}}} takes {limit, number}. Name fewer, or begin another post.',
  'checks.PUB-01.pictures':
    'Post {post} has {count, plural, one {1 picture} other {# pictures}}, and {platform, select, x {X} bluesky {Bluesky} mastodon {Mastodon} threads {Threads} linkedin {LinkedIn} facebook {Facebook} instagram {Instagram} telegram {Telegram} whatsapp {WhatsApp} sms {An SMS} other {{platform}}} takes {limit, plural, =0 {none} other {#}}. Take some out, or tie them to another block.',
  'checks.PUB-01.description': 'Every post fits its platform, with its links, tags, names and pictures.',
  'checks.PUB-02.title': 'A post that was not counted',
  'checks.PUB-02.message':
    'The length of post {post} cannot be right, so nobody knows whether the platform takes it. Close the draft and open it again; if this stays, report it.',
  'checks.PUB-02.description': 'The app counts as the platforms do: it proves its own counting on known texts.',
  'checks.PUB-03.title': 'Posts numbered wrongly',
  'checks.PUB-03.message': '“{text}” should be {number}/{total}. Number the posts anew.',
  'checks.PUB-03.missing': 'The first post begins a numbering, and this one has no number: {number}/{total}.',
  'checks.PUB-03.description': 'Posts that are numbered are numbered without gaps and with the right total.',
  'checks.PUB-04.title': 'A post that breaks off where it must not',
  'checks.PUB-04.message':
    'Post {post} ends in “{text}”, and what it denies stands in the next: alone it says the opposite. Move the break.',
  'checks.PUB-04.number': 'Post {post} ends in “{text}”, and its unit stands in the next. Move the break.',
  'checks.PUB-04.link': 'Post {post} ends within a link, which leads nowhere so. Move the break.',
  'checks.PUB-04.description':
    'No post ends between a negation and what it denies, a number and its unit, or within a link.',
  'checks.PUB-05.title': 'A thread without anything to look up',
  'checks.PUB-05.message':
    'The posts give figures or speak of studies, and no post has a link, a DOI or a PMID. End the thread with its sources.',
  'checks.PUB-05.description': 'A thread that gives figures has something to look them up by.',
  'checks.PUB-06.title': 'A post that begins in the middle of a thought',
  'checks.PUB-06.message':
    'Shared alone, post {post} begins with “{text}” and leaves open of what it speaks. Name it again.',
  'checks.PUB-06.description': 'No post begins with a conjunction or pronoun that only the post before explains.',
  'checks.PUB-07.title': 'A picture without words',
  'checks.PUB-07.message':
    'Picture {picture} has no alternative text, so those who cannot see it learn nothing. Say under Pictures what it shows.',
  'checks.PUB-07.tooLong':
    'The alternative text of picture {picture} is {over, plural, one {1 character} other {# characters}} over the limit of {limit, number} on {platform, select, x {X} bluesky {Bluesky} mastodon {Mastodon} threads {Threads} linkedin {LinkedIn} facebook {Facebook} instagram {Instagram} other {{platform}}}. Shorten it.',
  'checks.PUB-07.description': 'Each picture has an alternative text that fits the platform.',
  'checks.PUB-08.title': 'An alternative text that tells little',
  'checks.PUB-08.message':
    '“{text}”: a screen reader says by itself that there is a picture. Begin with what it shows.',
  'checks.PUB-08.noFigures':
    'The alternative text of picture {picture} speaks of a chart and gives none of its figures. Name those that count.',
  'checks.PUB-08.myth':
    'The alternative text of picture {picture} tells the myth as if it were so. Say what is so, or that it is false.',
  'checks.PUB-08.description':
    'An alternative text says what the picture shows, with its figures, and does not repeat the myth.',
  'checks.PUB-09.title': 'Tags that are hard to read',
  'checks.PUB-09.message': '“{text}”: begin each word with a capital, so that a screen reader says it in words.',
  'checks.PUB-09.many':
    'More than {most, plural, one {one tag} other {# tags}}: “{text}” and what follows are read as noise. Keep the most useful.',
  'checks.PUB-09.description': 'At most three tags a post, each word with a capital.',
  'checks.PUB-10.title': 'A link to the claim',
  'checks.PUB-10.message':
    '“{text}” leads readers to the claim and lifts it. Describe it instead, and keep the link in the library.',
  'checks.PUB-10.description': 'No post links to the post or page that makes the claim.',
  'checks.PUB-11.title': 'Letters that not everybody can read',
  'checks.PUB-11.message':
    '“{text}” is made of signs that look like letters: a screen reader cannot say them. Use plain letters.',
  'checks.PUB-11.hidden': 'Here stands an invisible sign ({text}). Take it out.',
  'checks.PUB-11.mixed': 'In “{text}” a letter of another alphabet passes for a Latin one. Type the word anew.',
  'checks.PUB-11.description': 'No styled letters, invisible signs, or look-alikes of other alphabets.',
  'checks.PUB-14.title': 'A private account',
  'checks.PUB-14.message':
    'The thread is to go out from {handle}, a personal account. Choose a professional or an official one under Platforms.',
  'checks.PUB-14.description': 'Clinical content goes out from professional or official accounts.',
  'checks.PUB-16.title': 'A machine translation that nobody read',
  'checks.PUB-16.message':
    'A machine translated this, and nobody who speaks the language is recorded as having read it. Machines lose a “not” without a trace: name the reader under Translations.',
  'checks.PUB-16.older':
    'A machine translated this, and it was changed after somebody who speaks the language had read it. Have it read again.',
  'checks.PUB-16.description': 'A machine translation was read by somebody who speaks the language.',
  'checks.PUB-19.title': 'Not yet translated',
  'checks.PUB-19.message': '“{label}” still says what the original says, in its language. Overwrite it.',
  'checks.PUB-19.heading':
    'The title stands as it does in the original. Posts do not show it, but pages and approval sheets do: translate it too.',
  'checks.PUB-19.sentence': 'This sentence stands as it does in the original. Translate it.',
  'checks.PUB-19.picture':
    'The alternative text of picture {picture} stands as it does in the original. Say under Pictures in this language what it shows, and replace a picture that has words in it.',
  'checks.PUB-19.quoted':
    'These words stand as they do in the original. Translate them, or keep them if readers are to see them as they were said.',
  'checks.PUB-19.description': 'A translation leaves nothing in the language of its original.',
  'checks.PUB-20.title': 'The original has changed',
  'checks.PUB-20.message':
    'Out of date since version {version, number} of the original. Look under Translations at what changed there, and bring this text up to date.',
  'checks.PUB-20.description': 'A translation says what its original says now.',
  'checks.PUB-18.title': 'A link by accident',
  'checks.PUB-18.message':
    '“{text}” becomes a link to somebody else’s site, because no space stands behind the full stop. Put one there, or write https:// before a link that is meant.',
  'checks.PUB-18.description': 'No missing space makes a link to a stranger’s site.',
  'checks.feature.account': 'account',
};
