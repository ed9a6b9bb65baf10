// MARK: - Issues: something the brand's side got wrong.

extension Intent {
  /// An owned item is broken or does not do its job.
  public static let productFault = Intent(rawValue: "product_fault")

  /// A paid component or service did not work or was not given.
  public static let serviceFailure = Intent(rawValue: "service_failure")

  /// A trip, show or appointment is late, moved or called off.
  public static let delayCancellation = Intent(rawValue: "delay_cancellation")

  /// A parcel or bag is late, lost, damaged or in the wrong hands.
  public static let deliveryBaggage = Intent(rawValue: "delivery_baggage")

  /// An employee behaved badly.
  public static let staffConduct = Intent(rawValue: "staff_conduct")

  /// Waiting, no answer, being passed around, wrong help.
  public static let supportExperience = Intent(rawValue: "support_experience")

  /// Room, view, noise, cleanliness, temperature or crowding.
  public static let environment = Intent(rawValue: "environment")

  /// A charge is wrong, unclear, double or raised.
  public static let billingPrice = Intent(rawValue: "billing_price")

  /// Signing in, registering, booking or checking out does not work.
  public static let accountAccess = Intent(rawValue: "account_access")

  /// A service is down for many.
  public static let outage = Intent(rawValue: "outage")

  /// Impersonation, phishing, unknown orders, a stolen account.
  public static let securityFraud = Intent(rawValue: "security_fraud")

  /// Displeasure with no stated cause.
  public static let unspecifiedComplaint = Intent(rawValue: "unspecified_complaint")
}

// MARK: - Requests: the brand is asked to do something.

extension Intent {
  /// Where something is, when it comes, whether the refund has left.
  public static let orderStatus = Intent(rawValue: "order_status")

  /// Alter, readdress, rebook or cancel an order.
  public static let orderChange = Intent(rawValue: "order_change")

  /// Money, credit or a voucher is asked for.
  public static let refundCompensation = Intent(rawValue: "refund_compensation")

  /// Another item or part is asked for, also where the writer lost or broke it.
  public static let replacementLost = Intent(rawValue: "replacement_lost")

  /// Open, edit, switch or close an account or plan.
  public static let accountChange = Intent(rawValue: "account_change")

  /// An invoice, receipt, form or certificate is asked for.
  public static let document = Intent(rawValue: "document")

  /// A person, a number or a call back is asked for.
  public static let humanContact = Intent(rawValue: "human_contact")

  /// A rescue is needed within minutes or hours.
  public static let urgentHelp = Intent(rawValue: "urgent_help")
}

// MARK: - Preferences: how the person wants to be contacted or recorded.

extension Intent {
  /// A channel or purpose of contact is to stop.
  public static let optOut = Intent(rawValue: "opt_out")

  /// A channel is preferred or joined.
  public static let channelChoice = Intent(rawValue: "channel_choice")

  /// Personal data are to be erased, exported or corrected.
  public static let dataRights = Intent(rawValue: "data_rights")
}

// MARK: - Enquiries: knowledge is asked for.

extension Intent {
  /// How a product or feature is used.
  public static let howTo = Intent(rawValue: "how_to")

  /// Rules, fees, options and eligibility.
  public static let policyTerms = Intent(rawValue: "policy_terms")

  /// Stock, opening hours or price: a buying signal.
  public static let availabilityPrice = Intent(rawValue: "availability_price")

  /// Which one to choose.
  public static let recommendation = Intent(rawValue: "recommendation")
}

// MARK: - Engagement: nothing is to be fixed.

extension Intent {
  /// The brand, a product or its staff is liked.
  public static let praise = Intent(rawValue: "praise")

  /// Thanks for help received.
  public static let gratitude = Intent(rawValue: "gratitude")

  /// A playful or impossible wish.
  public static let wishJoke = Intent(rawValue: "wish_joke")

  /// A personal event is shared.
  public static let lifeMoment = Intent(rawValue: "life_moment")

  /// Something kind is asked for somebody else.
  public static let nomination = Intent(rawValue: "nomination")

  /// An idea or a wish for the product.
  public static let suggestion = Intent(rawValue: "suggestion")
}

// MARK: - Conversation and noise: what moves a thread along, or concerns nobody.

extension Intent {
  /// The brand's question is answered.
  public static let provideInfo = Intent(rawValue: "provide_info")

  /// The fix worked, or did not.
  public static let resolutionReply = Intent(rawValue: "resolution_reply")

  /// A conversation is opened or ended, with no other content.
  public static let greetingClosing = Intent(rawValue: "greeting_closing")

  /// Unsolicited promotion, scams and engagement bait.
  public static let spamPromo = Intent(rawValue: "spam_promo")

  /// A homonym or a passing mention that needs nobody.
  public static let offTopic = Intent(rawValue: "off_topic")
}
