/// Words and pairs of words of `class` and `id`, as `ClassWords` reads them.
enum ClassWordTable {
  // swift-format-ignore
  static let rows: [(ElementRoles, String)] = [
    (.body, """
      articlebody articletext articlecontent articlecontents storybody storytext storycontent
      storycontents postcontent postbody posttext entrycontent entrybody entrytext blogcontent blogbody
      blogpostcontent blogpostbody newsbody newstext newscontent bodytext bodycopy
      textbody maintext contentbody bodycontent richtext articlecopy storycopy articlemain
      pagecontent singlecontent articlebodytext postarticle markdownbody
      availablecontent contenttext detailbody detailtext detailcontent
      """),
    (.content, """
      article story post entry content main blog hentry maincontent bodymain pagebody
      """),
    (.navigation, """
      nav navigation navbar menu menubar submenu breadcrumb breadcrumbs crumbs pagination pager paging pagenav
      toc tableofcontents tocwrapper eztoc tocbot skiplink jumplinks sitemap navlinks
      postnavigation prevnext nextprev postnav nextpost previouspost pagelinks
      """),
    (.comments, """
      comment comments commentlist commentform disqus respond replies commentary
      commentsection usercomments livefyre fbcomments discussion coral
      """),
    (.related, """
      related relatedposts relatedarticles relatedstories relatedcontent relatedlinks recommended
      recommendations recommend recirc recirculation readmore readnext upnext readalso alsoread seealso morefrom
      morestories morearticles moreposts morenews moreon alsolike youmaylike maylike mightlike youmight
      similarposts similar latestnews latestposts latestarticles latest trending mostread mostpopular popularposts
      popular outbrain taboola zergnet revcontent teaser teasers furtherreading keepreading
      onward inlinerelated relatedinline recentposts recentarticles
      featuredposts yarpp jprelatedposts crosslinks recs suggested suggestedposts interlink
      """),
    (.sharing, """
      share sharing shares sharebar sharebuttons sharedaddy sharelinks sharetools sharethis addtoany addthis social
      socialshare sociallinks socialmedia socialicons socialbar sociallinks shareaholic shariff followus
      articletools articleactions pagetools printlink printbutton toolbar actionbar actions
      jssocials heateor a2a likebutton reactions claps bookmark
      """),
    (.signUp, """
      newsletter newsletters newslettersignup signup subscribe subscription subscribebox subscriber
      mailinglist mailchimp emailsignup optin leadmagnet leadform hsform hbspt registration
      contactform inlinesignup emailcapture subscriptionwidget
      """),
    (.advertising, """
      ad ads advert adverts advertisement advertisements advertising adslot adunit adbox adcontainer adwrapper
      adblock adplaceholder dfp googlead googleads adsense adsbygoogle sponsor sponsored sponsors sponsorship promo
      promos promobox promotion promotions promotional banner banners affiliate commercial cta ctabox ctabanner
      ctablock calltoaction donate donation merch
      """),
    (.author, """
      authorbio authorbox authorinfo authorprofile authordetails authordescription authorcard aboutauthor
      aboutauthors bio biography authorabout postauthor authorblock writtenby authorsbio authorwrapper authorcontainer
      authormeta authorsection contributorbio authors authorbioinfo
      """),
    (.caption, """
      caption captions figcaption imagecaption imgcaption wpcaption captiontext photocaption mediacaption
      credit credits imagecredit photocredit copyright imagecredits piccaption
      lightbox gallery slideshow carousel galleryitem imagesource
      """),
    (.tags, """
      tags taglist tagcloud taglinks posttags articletags keywords topics topiclist tagged catlinks
      entrytags categories categorylist articletopics postcategories
      """),
    (.byline, """
      byline bylines dateline timestamp datetime pubdate publishdate postdate entrydate
      entrymeta postmeta articlemeta storymeta metadata articleinfo postinfo readingtime readtime
      postedon publisheddate articledate postedby lastupdated estimatedreadingtime viewcount
      articlebyline entryfooter postfooter
      """),
    (.consent, """
      cookie cookies consent gdpr cookiebanner cookieconsent onetrust privacy cmp disclaimer disclosure
      """),
    (.frame, """
      sidebar siteheader sitefooter masthead rail rightrail leftrail rightcolumn sidecolumn colophon
      widgetarea topbar bottombar modal popup popover overlay tooltip flyout offcanvas drawer
      pageheader pagefooter siteinfo aside leaderboard globalheader globalfooter
      """),
    (.pullQuote, "pullquote pullquotes pullout clicktotweet tweetthis bctt tweetable"),
    (.hidden, """
      visuallyhidden screenreadertext screenreader sronly srtext dnone displaynone ishidden
      offscreen assistivetext noprint printonly
      """),
    (.standfirst, """
      standfirst subtitle subheadline subhead deck dek excerpt articlesummary articlelead
      articleintro sapo strapline
      """),
    (.headline, "headline posttitle entrytitle articletitle storytitle pagetitle"),
    (.note, "correction corrections editorsnote editornote articlenote updatenote clarification"),
    (.paywall, "paywall regwall subscriberonly premiumwall meteredcontent piano"),
    (.embed, """
      embed videoplayer player audioplayer podcastplayer videowrapper videocontainer jwplayer brightcove playlist
      twittertweet instagrammedia fbpost tiktokembed infographic quiz poll calculator speechify
      texttospeech listen audio
      """),
  ]
}
